import { dateLabel, monthLabel } from "../../domain/calendar/era";
import { RECORD_KIND_IDS } from "../../domain/records/record-kind-id";
import { RECORD_KINDS } from "../../domain/records/record-kinds";
import { sectionLabel } from "../../domain/report/section-label";
import type { LoggedClose, Reopening, Restatement } from "../../domain/settings/check-log/check-log";
import { CHECK_LOG_ITEMS, type CheckLogRow } from "../../domain/settings/check-log/check-log-items";
import { figureMarks, figuresText, figureText } from "../../domain/settings/check-log/figures-text";
import type { ClosedKind } from "../../domain/settings/check-log/month-close";
import { CHECK_LOG_TEXTS as TEXTS } from "./check-log-sheet-texts";

function kindLabel(kind: string): string {
  const id = RECORD_KIND_IDS.find((each) => each === kind);
  return id ? RECORD_KINDS[id].label.ja : kind;
}

/** What stands in every row of a close. */
function head({ month, on, by, confirmedBy }: LoggedClose) {
  return { on: dateLabel(on), by, confirmedBy, about: monthLabel(month) };
}

function kindRow(close: LoggedClose, { kind, records, fingerprint, recordMarks }: ClosedKind): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.closed,
    ...head(close),
    what: kindLabel(kind),
    after: TEXTS.records(records),
    meaning: TEXTS.closedKind(monthLabel(close.month), kindLabel(kind)),
    marks: [close.id, kind, records, fingerprint, ...recordMarks].join(" "),
  };
}

/** 確定: one row a kind, then one a section. */
export function closeRows(close: LoggedClose): readonly CheckLogRow[] {
  const figures = [...close.figures].map(([section, columns]): CheckLogRow => ({
    item: CHECK_LOG_ITEMS.closedFigures,
    ...head(close),
    what: sectionLabel(section),
    after: figuresText(columns),
    meaning: TEXTS.closedFigures(monthLabel(close.month)),
    marks: [close.id, section, ...figureMarks(columns)].join(" "),
  }));
  return [...close.kinds.map((kind) => kindRow(close, kind)), ...figures];
}

/** 再開. */
export function reopeningRow({ id, month }: LoggedClose, { on, by, reason }: Reopening): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.reopened,
    on: dateLabel(on),
    by,
    about: monthLabel(month),
    reason,
    meaning: TEXTS.reopened(monthLabel(month)),
    marks: id,
  };
}

/** 訂正, found when a month was closed again. */
export function restatementRow(
  { id, by, confirmedBy }: Pick<LoggedClose, "id" | "by" | "confirmedBy">,
  { month, on, section, label, before, after, reason }: Restatement,
): CheckLogRow {
  return {
    item: CHECK_LOG_ITEMS.restated,
    on: dateLabel(on),
    by,
    confirmedBy,
    about: monthLabel(month),
    what: label,
    before: figureText(before),
    after: figureText(after),
    reason,
    meaning: TEXTS.restated(monthLabel(month)),
    marks: `${id} ${section}`,
  };
}
