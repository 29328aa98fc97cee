import { cellText, isBlankCell } from "../grid/cell-value";
import type { MergedCells } from "../grid/merged-cells";
import { cellAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CellToRead } from "./read-cell";

/** Marks that repeat what stands above. */
const DITTO: ReadonlySet<string> = new Set([
  "〃",
  "″",
  "”",
  "“",
  '"',
  "''",
  "々",
  "仝",
  "同上",
  "同　上",
  "同じ",
]);

function isDitto(text: string): boolean {
  return DITTO.has(text);
}

/** A cell of a table as its row means it. */
export interface MeantCell extends CellToRead {
  /** How the value came from a cell above; absent where it is the cell's own. */
  readonly from?: "ditto" | "merged-down";
}

/** The cells of one table. */
export interface TableCells {
  readonly sheet: SheetSnapshot;
  readonly merged: MergedCells;
  /** The first row of records. */
  readonly firstRow: number;
}

/** The cell's own value, whatever stands above it. */
export function ownCell({ sheet }: TableCells, row: number, column: number): CellToRead {
  const cell = { row, column };
  return { cell, value: cellAt(sheet, cell).value };
}

/** The cell's value, or for 〃 and within a merged area the one above that it stands for. */
export function meantCell(table: TableCells, row: number, column: number): MeantCell {
  const own = ownCell(table, row, column);
  const { cell, value } = own;
  if (isBlankCell(value)) {
    const area = table.merged.areaAt(cell);
    if (!area || area.top >= row || area.top < table.firstRow) return own;
    return { ...meantCell(table, area.top, area.left), cell, from: "merged-down" };
  }
  if (typeof value !== "string" || !isDitto(cellText(value))) return own;
  for (let above = row - 1; above >= table.firstRow; above--) {
    const candidate = ownCell(table, above, column).value;
    if (isBlankCell(candidate) || (typeof candidate === "string" && isDitto(cellText(candidate)))) continue;
    return { cell, value: candidate, from: "ditto" };
  }
  return own;
}
