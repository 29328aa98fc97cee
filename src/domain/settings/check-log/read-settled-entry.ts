import type { LoggedReason } from "./check-log";
import type { CheckLogColumn } from "./check-log-items";
import { readLogDate, type LogRowTexts } from "./log-row-texts";

export interface SettledEntry {
  readonly of: "settled";
  readonly reason: LoggedReason;
}

export interface SettledTakenBackEntry {
  readonly of: "settledTakenBack";
  readonly fiscalYear: number;
  readonly key: string;
}

/** Marks: year, rule, key, anchor. */
export function settledMarks({
  fiscalYear,
  rule,
  key,
  anchor,
}: Pick<LoggedReason, "fiscalYear" | "rule" | "key" | "anchor">): string {
  return [fiscalYear, rule, key, ...(anchor === undefined ? [] : [anchor])].join(" ");
}

function marksOf({ marks }: LogRowTexts) {
  const [year = "", rule, key, anchor] = marks;
  if (!/^\d{4}$/.test(year) || rule === undefined || key === undefined) return undefined;
  return { fiscalYear: Number(year), rule, key, anchor };
}

export function readSettled(row: LogRowTexts): SettledEntry | CheckLogColumn {
  const marks = marksOf(row);
  const on = readLogDate(row);
  const [by, reason] = [row.text("by"), row.text("reason")];
  if (!marks) return "marks";
  if (!on) return "on";
  if (reason === "") return "reason";
  return { of: "settled", reason: { ...marks, on, by, reason, place: row.text("what") } };
}

export function readSettledTakenBack(row: LogRowTexts): SettledTakenBackEntry | CheckLogColumn {
  const marks = marksOf(row);
  return marks ? { of: "settledTakenBack", fiscalYear: marks.fiscalYear, key: marks.key } : "marks";
}
