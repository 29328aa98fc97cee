import type { Rounding } from "../settings/office-settings";
import type { ReportColumn } from "./report-column";
import { sharesOf } from "./rounding";
import type { FigureRow, ShareRow } from "./section-table";
import { shareColumns } from "./share-columns";

function valueOf(figures: FigureRow, id: string): number {
  return figures.get(id)?.value ?? 0;
}

/** What a printed sum holds beyond its columns; 0 where it is not printed, or stands in place of them. */
export function beyondColumns(
  columns: readonly ReportColumn[],
  figures: FigureRow,
  { id, role }: ReportColumn,
): number {
  const printed = figures.get(id)?.value ?? null;
  if (role.kind !== "sum" || printed === null) return 0;
  const parts = shareColumns(columns, figures).map((part) => part.id);
  if (parts.includes(id)) return 0;
  const own = role.total ? parts : role.of;
  return printed - own.reduce((sum, part) => sum + valueOf(figures, part), 0);
}

/** The total of an earlier year that was published with more than today's columns; undefined where there is no more. */
export function wholeOfMore(columns: readonly ReportColumn[], figures: FigureRow): ReportColumn | undefined {
  return columns.find(
    (column) =>
      column.role.kind === "sum" && column.role.total && beyondColumns(columns, figures, column) > 0,
  );
}

/**
 * The shares of a counted year: of the sum of its columns. What nobody gave has no percent either; of a year of which
 * nothing is given each prints －.
 */
export function shareRow(columns: readonly ReportColumn[], figures: FigureRow, rounding: Rounding): ShareRow {
  const parts = shareColumns(columns, figures);
  if (parts.length === 0)
    return new Map(columns.flatMap(({ id, role }) => (role.kind === "text" ? [] : [[id, null] as const])));
  const counts = parts.map(({ id }) => valueOf(figures, id));
  const partShares = sharesOf(counts, rounding);
  const shares = new Map(parts.map(({ id }, index) => [id, partShares[index] ?? null]));
  const isZero = counts.every((count) => count === 0);
  for (const { id, role } of columns) {
    if (role.kind !== "sum" || shares.has(id) || (figures.get(id)?.value ?? null) === null) continue;
    const sum = role.of.reduce((total, part) => total + (shares.get(part) ?? 0), 0);
    shares.set(id, isZero ? null : role.total ? 1000 : sum);
  }
  return shares;
}

/** Each rounded by itself: what has no column would have a share too. */
function sharesInWhole(columns: readonly ReportColumn[], figures: FigureRow, whole: ReportColumn): ShareRow {
  const total = valueOf(figures, whole.id);
  const shareOf = (id: string) => {
    const [share = null] = sharesOf([valueOf(figures, id), total - valueOf(figures, id)], "half-up");
    return share;
  };
  const shares = new Map(shareColumns(columns, figures).map(({ id }) => [id, shareOf(id)]));
  for (const column of columns) {
    const { id, role } = column;
    if (role.kind !== "sum" || shares.has(id) || (figures.get(id)?.value ?? null) === null) continue;
    const sum = role.of.reduce((all, part) => all + (shares.get(part) ?? 0), 0);
    shares.set(id, beyondColumns(columns, figures, column) === 0 ? sum : shareOf(id));
  }
  return shares;
}

/** The shares of an earlier year: of its total as it was published. */
export function earlierShareRow(
  columns: readonly ReportColumn[],
  figures: FigureRow,
  rounding: Rounding,
): ShareRow {
  const whole = wholeOfMore(columns, figures);
  return whole ? sharesInWhole(columns, figures, whole) : shareRow(columns, figures, rounding);
}
