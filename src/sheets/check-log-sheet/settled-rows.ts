import { dateLabel } from "../../domain/calendar/era";
import { longFiscalYearLabel } from "../../domain/calendar/fiscal-year";
import type { LoggedReason } from "../../domain/settings/check-log/check-log";
import { CHECK_LOG_ITEMS, type CheckLogRow } from "../../domain/settings/check-log/check-log-items";
import { settledMarks } from "../../domain/settings/check-log/read-settled-entry";
import { CHECK_LOG_TEXTS as TEXTS } from "./check-log-sheet-texts";

/** `sentence`: what the rule asks for. */
export function settledRow(reason: LoggedReason, sentence: string): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.settled,
    on: dateLabel(reason.on),
    by: reason.by,
    about: longFiscalYearLabel(reason.fiscalYear),
    what: reason.place,
    reason: reason.reason,
    meaning: sentence,
    marks: settledMarks(reason),
  };
}

/** `on`: the day of taking back. */
export function settledTakenBackRow(reason: LoggedReason, on: LoggedReason["on"]): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.settledTakenBack,
    on: dateLabel(on),
    about: longFiscalYearLabel(reason.fiscalYear),
    what: reason.place,
    meaning: TEXTS.settledTakenBack,
    marks: settledMarks(reason),
  };
}
