import type { CellPosition, CellRange } from "./cell-address";
import type { CellValue } from "./cell-value";

/** One cell as it was read. `numberFormat` is Excel's en-US code, `General` where none is set. */
export interface CellSnapshot {
  readonly value: CellValue;
  /** With its leading `=`; absent where the cell holds no formula. */
  readonly formula?: string;
  readonly numberFormat: string;
}

/**
 * One sheet as it was read, whatever the host. `cells[i][j]` stands at row
 * `origin.row + i`, column `origin.column + j`; rows are equally long; an empty
 * sheet has no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly origin: CellPosition;
  readonly cells: readonly (readonly CellSnapshot[])[];
  readonly merges: readonly CellRange[];
  /** 0-based rows of the used range that are hidden, by hand or by a filter; absent: none. */
  readonly hiddenRows?: readonly number[];
  /** 0-based rows of the used range all of whose text is struck through; known in Excel only. */
  readonly struckRows?: readonly number[];
}

/** A defined name of the workbook that refers to one rectangle of one sheet. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** The day that serial 1 stands for: 1900-01-01, or 1904-01-02 in workbooks made by old Excel for Mac. */
export type DateSystem = 1900 | 1904;

/** A whole workbook as it was read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

const EMPTY_CELL: CellSnapshot = { value: null, numberFormat: "General" };

/** The cell at an absolute 0-based position; an empty one outside what was read. */
export function cellAt(sheet: SheetSnapshot, { row, column }: CellPosition): CellSnapshot {
  return sheet.cells[row - sheet.origin.row]?.[column - sheet.origin.column] ?? EMPTY_CELL;
}

/** The rectangle that was read; undefined for an empty sheet. */
export function usedRange(sheet: SheetSnapshot): CellRange | undefined {
  const rows = sheet.cells.length;
  const columns = sheet.cells[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return undefined;
  const { row: top, column: left } = sheet.origin;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}
