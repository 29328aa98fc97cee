import type { CellPosition, CellRange } from "./cell-address";
import { cellAt, usedRange, type CellSnapshot, type SheetSnapshot } from "./sheet-snapshot";

/** Which merged area covers a cell, for the cells within the rectangle that was read. */
export interface MergedCells {
  /** Undefined where the cell is not merged. */
  areaAt(at: CellPosition): CellRange | undefined;
}

const NONE: MergedCells = { areaAt: () => undefined };

/** Looks up merged areas by cell; the parts of an area outside what was read are of no use and left out. */
export function mergedCells(sheet: SheetSnapshot): MergedCells {
  const used = usedRange(sheet);
  if (!used || sheet.merges.length === 0) return NONE;
  const areas = new Map<number, Map<number, CellRange>>();
  for (const area of sheet.merges) {
    const last = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    for (let row = area.top; row <= last; row++) {
      const cells = areas.get(row) ?? new Map<number, CellRange>();
      areas.set(row, cells);
      for (let column = area.left; column <= right; column++) cells.set(column, area);
    }
  }
  return { areaAt: ({ row, column }) => areas.get(row)?.get(column) };
}

/** What a person sees in a cell: of a merged area, the value at its top left. */
export function shownCell(sheet: SheetSnapshot, merged: MergedCells, at: CellPosition): CellSnapshot {
  const area = merged.areaAt(at);
  return cellAt(sheet, area ? { row: area.top, column: area.left } : at);
}
