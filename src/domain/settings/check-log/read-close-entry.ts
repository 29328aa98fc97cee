import type { CalendarDate, YearMonth } from "../../calendar/calendar-date";
import type { Reopening, Restatement } from "./check-log";
import type { CheckLogColumn } from "./check-log-items";
import {
  readFigureMarks,
  readFiguresOfFirstVersion,
  readFigureText,
  type ClosedFigures,
} from "./figures-text";
import { monthOfCloseId, readLogDate, type LogRowTexts } from "./log-row-texts";
import type { ClosedKind } from "./month-close";

/** A row of a 確定: one kind's records, or one section's figures. */
export interface CloseEntry {
  readonly of: "closed";
  readonly id: string;
  readonly month: YearMonth;
  readonly on: CalendarDate;
  readonly by: string;
  readonly confirmedBy: string;
  readonly kind?: ClosedKind;
  readonly section?: { readonly id: string; readonly figures: ClosedFigures };
}

export interface ReopenEntry {
  readonly of: "reopened";
  readonly id: string;
  readonly reopening: Reopening;
}

export interface RestatedEntry {
  readonly of: "restated";
  readonly restatement: Restatement;
}

/** What stands in every row of a 確定. */
function closeHead(row: LogRowTexts): Omit<CloseEntry, "kind" | "section"> | CheckLogColumn {
  const [id = ""] = row.marks;
  const month = monthOfCloseId(id);
  const on = readLogDate(row);
  const [by, confirmedBy] = [row.text("by"), row.text("confirmedBy")];
  if (!month) return "marks";
  if (!on) return "on";
  if (by === "") return "by";
  return confirmedBy === "" ? "confirmedBy" : { of: "closed", id, month, on, by, confirmedBy };
}

/** Marks: id, kind, how many, fingerprint, a mark a record. */
export function readClosedKind(row: LogRowTexts): CloseEntry | CheckLogColumn {
  const head = closeHead(row);
  if (typeof head === "string") return head;
  const [, kind, count = "", fingerprint, ...recordMarks] = row.marks;
  if (kind === undefined || fingerprint === undefined || !/^\d+$/.test(count)) return "marks";
  return { ...head, kind: { kind, records: Number(count), fingerprint, recordMarks } };
}

/** Marks: id, section, a mark a figure; none of a figure in rows of the first version. */
export function readClosedFigures(row: LogRowTexts): CloseEntry | CheckLogColumn {
  const head = closeHead(row);
  if (typeof head === "string") return head;
  const [, section, ...marks] = row.marks;
  const [shown, isFirstVersion] = [row.text("after"), marks.length === 0];
  const figures = isFirstVersion ? readFiguresOfFirstVersion(shown) : readFigureMarks(marks, shown);
  if (section === undefined) return "marks";
  if (!figures) return isFirstVersion ? "after" : "marks";
  return { ...head, section: { id: section, figures } };
}

/** Marks: id. */
export function readReopening(row: LogRowTexts): ReopenEntry | CheckLogColumn {
  const [id = ""] = row.marks;
  const on = readLogDate(row);
  if (!monthOfCloseId(id)) return "marks";
  if (!on) return "on";
  return { of: "reopened", id, reopening: { on, by: row.text("by"), reason: row.text("reason") } };
}

/** Marks: id, section. */
export function readRestatement(row: LogRowTexts): RestatedEntry | CheckLogColumn {
  const [id = "", section] = row.marks;
  const month = monthOfCloseId(id);
  const on = readLogDate(row);
  const before = readFigureText(row.text("before"));
  const after = readFigureText(row.text("after"));
  if (!month || section === undefined) return "marks";
  if (!on) return "on";
  if (before === undefined) return "before";
  if (after === undefined) return "after";
  const [label, reason] = [row.text("what"), row.text("reason")];
  return { of: "restated", restatement: { month, on, section, label, before, after, reason } };
}
