import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/presets";
import { isCellError, type CellValue } from "../../domain/grid/cell-value";
import { absoluteReference } from "../../domain/grid/cell-address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { addName } from "./book/defined-name";
import { NEW_SHEET } from "./book/excel-book";
import type { ExcelHost } from "./excel-host";
import { writeCells, type CellBlock } from "./univer/cell-writing";

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
 * Makes the host's workbook that of the snapshot: sheets in their order, values as they are (nothing is read as
 * typed input), formulas to be calculated, number formats, merges, names, hidden sheets and rows. Whatever the workbook held
 * before is gone; the first visible sheet is active.
 */
export function fillWorkbook(host: ExcelHost, snapshot: WorkbookSnapshot): void {
  const { book } = host;
  const before = book.sheets();
  // Two sheets of one name cannot stand side by side, so the earlier ones make room first.
  before.forEach((sheet, index) => sheet.univerSheet.setName(`\u0000${index}`));
  for (const entry of book.workbook.getDefinedNames()) entry.delete();
  const made = snapshot.sheets.map((sheet) => ({
    sheet,
    made: book.addSheet(sheet.name, emptySheet(sheet)),
  }));
  for (const { sheet, made: target } of made) writeCells(book.univer, target.univerSheet, cellData(sheet));
  for (const { name, sheet, range } of snapshot.names)
    addName(book, name, absoluteReference(sheet, range), undefined);
  const firstVisible = made.find(({ sheet }) => sheet.visibility === "visible") ?? made[0];
  if (!firstVisible) return;
  firstVisible.made.activate();
  for (const sheet of before) sheet.delete();
  for (const { sheet, made: target } of made)
    if (sheet.visibility !== "visible") target.setVisibility(VISIBILITIES[sheet.visibility]);
}
