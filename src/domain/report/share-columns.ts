import { leafColumns, type ReportColumn } from "./report-column";
import type { FigureRow } from "./section-table";

/**
 * The columns that add up to a row's 合計, in their order: those that are counted and, of an earlier year that was not
 * kept whole, a subtotal in place of its columns.
 */
export function shareColumns(columns: readonly ReportColumn[], figures: FigureRow): readonly ReportColumn[] {
  const isGiven = (id: string) => (figures.get(id)?.value ?? null) !== null;
  const subtotals = columns.filter(
    ({ id, role }) =>
      role.kind === "sum" && !role.total && isGiven(id) && role.of.every((part) => !isGiven(part)),
  );
  const replaced = new Set(subtotals.flatMap(({ role }) => (role.kind === "sum" ? role.of : [])));
  const leaves = leafColumns(columns).filter(({ id }) => isGiven(id) && !replaced.has(id));
  return columns.filter((column) => leaves.includes(column) || subtotals.includes(column));
}
