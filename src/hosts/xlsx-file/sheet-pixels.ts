import type { CellRange } from "../../domain/grid/cell-address";
import type { SheetPlanMember } from "../../sheets/sheet-plan";

/** Excel's sizes where nothing else is set: 48 pt and 15 pt with the file's default font (Calibri 11). */
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;

/** A pixel of the file format is 1/96 inch. */
function pixelsFromPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/** The sizes that a plan gives to columns and rows, in pixels by index; later members win. */
export interface SheetPixels {
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
}

export function sheetPixels(members: readonly SheetPlanMember[]): SheetPixels {
  const columns = new Map<number, number>();
  const rows = new Map<number, number>();
  for (const member of members) {
    if (member.kind !== "columnWidth" && member.kind !== "rowHeight") continue;
    const sizes = member.kind === "columnWidth" ? columns : rows;
    for (let index = member.from; index <= member.to; index++)
      sizes.set(index, pixelsFromPoints(member.points));
  }
  return { columns, rows };
}

/** The size of a rectangle of cells in pixels. */
export function rangePixels(
  pixels: SheetPixels,
  range: CellRange,
): { readonly width: number; readonly height: number } {
  return {
    width: total(pixels.columns, range.left, range.right, DEFAULT_COLUMN_PIXELS),
    height: total(pixels.rows, range.top, range.bottom, DEFAULT_ROW_PIXELS),
  };
}

function total(sizes: ReadonlyMap<number, number>, from: number, to: number, otherwise: number): number {
  let sum = 0;
  for (let index = from; index <= to; index++) sum += sizes.get(index) ?? otherwise;
  return sum;
}
