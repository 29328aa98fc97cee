import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import { cellText } from "../domain/grid/cell-value";
import { cellAt, usedRange, type CellSnapshot, type SheetSnapshot } from "../domain/grid/sheet-snapshot";

/** A cell that shows something. */
export interface FilledCell {
  readonly at: CellPosition;
  readonly text: string;
  readonly cell: CellSnapshot;
}

/** The cells of a range that show something, in reading order; of the whole sheet where none is given. */
export function filledCells(sheet: SheetSnapshot, range = usedRange(sheet)): readonly FilledCell[] {
  if (!range) return [];
  const cells: FilledCell[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const at = { row, column };
      const cell = cellAt(sheet, at);
      const text = cellText(cell.value);
      if (text !== "") cells.push({ at, text, cell });
    }
  }
  return cells;
}

/** What staff wrote in a range, as they wrote it: a paragraph begins with its own space. Cell by cell in reading order. */
export function writtenText(sheet: SheetSnapshot, range: CellRange): string {
  return filledCells(sheet, range)
    .map(({ text, cell: { value } }) => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : text))
    .join("\n");
}

export function isInside({ row, column }: CellPosition, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
