import type { SheetPlanMember } from "./sheet-plan";

/** The widths of a sheet's columns from the first on, in points. */
export function columnWidths(widths: readonly number[]): readonly SheetPlanMember[] {
  return widths.map((points, column) => ({ kind: "columnWidth", from: column, to: column, points }));
}
