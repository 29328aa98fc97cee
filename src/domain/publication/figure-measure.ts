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

/** その他・不明 stands in a table only where it is used. */
const ONLY_WHERE_USED = /(^|_)other_unknown$/;

/** True for a table with a blank among the counts of a month, such as 7-2: it prints nothing where there is none. */
function isBlankWhereNone({ months, columns }: SectionTable): boolean {
  const counts = columns.filter(({ role }) => role.kind === "count");
  return months.some(({ figures }) =>
    (figures ?? []).some((row) => {
      const blanks = counts.filter(({ id }) => (row.get(id)?.value ?? null) === null).length;
      return blanks > 0 && blanks < counts.length;
    }),
  );
}

/** What every reader knows figures of a month, and of a year, to be at least. */
export function leastOf(table: SectionTable): {
  readonly inMonth: (column: ReportColumn) => number;
  readonly inYear: (column: ReportColumn) => number;
} {
  const least = isBlankWhereNone(table) ? 1 : 0;
  return { inMonth: () => least, inYear: ({ id }) => (ONLY_WHERE_USED.test(id) ? 1 : least) };
}
