import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/presets";
import { isCellError, type CellValue } from "../../../domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot } from "../../../domain/grid/sheet-snapshot";
import { writeCells, type CellBlock } from "../univer/cell-writing";
import type { BookSheet } from "./book-sheet";
import { NEW_SHEET, type ExcelBook } from "./excel-book";

function storedValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function storedCell({ value, formula, numberFormat }: CellSnapshot): ICellData | undefined {
  const style =
    numberFormat === "General" || numberFormat === "" ? {} : { s: { n: { pattern: numberFormat } } };
  const content = formula === undefined ? storedValue(value) : { f: formula };
  const cell = { ...content, ...style };
  return Object.keys(cell).length === 0 ? undefined : cell;
}

function cellData({ cells, origin }: SheetSnapshot): CellBlock {
  const block: CellBlock = {};
  cells.forEach((row, rowOffset) => {
    row.forEach((cell, columnOffset) => {
      const stored = storedCell(cell);
      if (stored) (block[origin.row + rowOffset] ??= {})[origin.column + columnOffset] = stored;
    });
  });
  return block;
}

/** What a sheet is made with; its cells follow when all sheets are there, because Univer looks through every cell for each new sheet. */
function emptySheet({ origin, cells, merges, hiddenRows = [] }: SheetSnapshot): Partial<IWorksheetData> {
  return {
    rowData: Object.fromEntries(hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    mergeData: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowCount: Math.max(NEW_SHEET.rowCount, origin.row + cells.length + SPARE),
    columnCount: Math.max(NEW_SHEET.columnCount, origin.column + (cells[0]?.length ?? 0) + SPARE),
  };
}

/** Empty rows and columns after the last one in use. */
const SPARE = 20;

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * Adds sheets behind the last one: values as they are (nothing is read as typed input), formulas to be calculated,
 * number formats, merges, hidden rows. Hidden sheets are hidden only by `hideSheets`.
 */
export function addSheets(book: ExcelBook, snapshots: readonly SheetSnapshot[]): readonly BookSheet[] {
  const made = snapshots.map((sheet) => ({ sheet, made: book.addSheet(sheet.name, emptySheet(sheet)) }));
  for (const { sheet, made: target } of made) writeCells(book.univer, target.univerSheet, cellData(sheet));
  return made.map(({ made: target }) => target);
}

/** Hides those of the sheets that are hidden in their snapshots. Throws InvalidOperation where none would be left. */
export function hideSheets(sheets: readonly BookSheet[], snapshots: readonly SheetSnapshot[]): void {
  sheets.forEach((sheet, index) => {
    const visibility = snapshots[index]?.visibility ?? "visible";
    if (visibility !== "visible") sheet.setVisibility(VISIBILITIES[visibility]);
  });
}
