import type { ReportColumn } from "../report/report-column";
import type { SectionTable } from "../report/section-table";

/** What a reader loses without a figure: with a month's cell the least, with a year's total the most. */
export const LOSS = {
  monthCell: 4,
  monthStock: 8,
  monthSum: 12,
  yearCell: 40,
  yearSum: 120,
  single: 40,
} as const;

/** Between two of the same kind the smaller is the lesser loss. */
export function lossWithValue(loss: number, value: number): number {
  return loss + Math.min(Math.abs(value), 40) / 20;
}

export function monthLoss({ role }: ReportColumn): number {
  if (role.kind === "sum") return LOSS.monthSum;
  return role.kind === "stock" ? LOSS.monthStock : LOSS.monthCell;
}

export function yearLoss({ role }: ReportColumn): number {
  return role.kind === "count" ? LOSS.yearCell : LOSS.yearSum;
}

/** 実施回数. */
export const SESSIONS = "sessions";
const ITEMS_LINE = "items";

/** How often the centre held a session counts nobody, and everybody may know it. */
export function mayHide({ id }: ReportColumn): boolean {
  return id !== SESSIONS;
}

export function isQuantity({ lines }: SectionTable, { id }: ReportColumn, line: number): boolean {
  return id === SESSIONS || id.endsWith("_amount") || lines[line]?.id === ITEMS_LINE;
}
