import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { dateLabel } from "../../domain/calendar/era";
import { cellAddress } from "../../domain/grid/cell-address";
import type { LoggedFix } from "../../domain/settings/check-log/check-log";
import { CHECK_LOG_ITEMS, type CheckLogRow } from "../../domain/settings/check-log/check-log-items";
import { fixMarks } from "../../domain/settings/check-log/read-fix-entry";
import { CHECK_LOG_TEXTS as TEXTS } from "./check-log-sheet-texts";

/** A corrected cell, with what people saw before and after. */
export interface ShownFix {
  readonly fix: LoggedFix;
  readonly before: string;
  readonly after: string;
  /** What the rule asks for. */
  readonly sentence: string;
}

export function fixRow(
  step: string,
  on: CalendarDate,
  { fix, before, after, sentence }: ShownFix,
): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.fixed,
    on: dateLabel(on),
    about: TEXTS.step(step),
    what: `${fix.sheet} ${cellAddress(fix.cell)}`,
    before,
    after,
    meaning: sentence,
    marks: fixMarks(step, fix),
  };
}

export function fixTakenBackRow(step: string, on: CalendarDate): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.fixTakenBack,
    on: dateLabel(on),
    about: TEXTS.step(step),
    meaning: TEXTS.fixTakenBack(step),
    marks: step,
  };
}
