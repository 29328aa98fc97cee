import type { YearMonth } from "../../calendar/calendar-date";
import type { ReadRecord } from "../../records/kind-record";
import { recordContentInMonth } from "../../records/record-content";
import { KIND_IDS_OF_MONTHS, type RecordKindId } from "../../records/record-kind-id";
import { isCovered, type YearDataset } from "../../records/year-dataset";
import { logMark } from "../../settings/check-log/log-mark";
import type { ClosedKind, MonthClose } from "../../settings/check-log/month-close";
import type { AnnualReport } from "../annual-report";
import { figuresOfMonth } from "./month-figures";
import { recordsOfKindInMonth } from "./records-of-month";

const MARK_DIGITS = 6;
/** What Excel keeps in a cell, with room for what stands before. */
const MOST_DIGITS = 32000;

/** A short mark of what a record says of the month. */
export function recordMark(record: ReadRecord, month: YearMonth, salt: string): string {
  return logMark(salt, recordContentInMonth(record, month)).slice(0, MARK_DIGITS);
}

/** Of a kind's records of a month, in whatever order they stand. */
export function kindFingerprint(
  kind: RecordKindId,
  records: readonly ReadRecord[],
  month: YearMonth,
  salt: string,
): string {
  return logMark(salt, kind, ...records.map((record) => recordContentInMonth(record, month)).sort());
}

function closedKind(dataset: YearDataset, kind: RecordKindId, month: YearMonth, salt: string): ClosedKind {
  const records = recordsOfKindInMonth(dataset, kind, month);
  const isShort = records.length * (MARK_DIGITS + 1) < MOST_DIGITS;
  return {
    kind,
    records: records.length,
    fingerprint: kindFingerprint(kind, records, month, salt),
    recordMarks: isShort ? records.map((record) => recordMark(record, month, salt)).sort() : [],
  };
}

/** What a month is, to be kept when it is closed. */
export function stateOfMonth(
  dataset: YearDataset,
  report: AnnualReport,
  month: YearMonth,
  salt: string,
): Pick<MonthClose, "kinds" | "figures"> {
  const kinds = KIND_IDS_OF_MONTHS.filter((kind) => isCovered(dataset, kind, month));
  const sections = [...figuresOfMonth(report, month)];
  return {
    kinds: kinds.map((kind) => closedKind(dataset, kind, month, salt)),
    figures: new Map(sections.filter(([, figures]) => figures.size > 0)),
  };
}
