import type { CellRange } from "../../../domain/grid/cell-address";
import { interpretInput } from "../input/typed-input";
import { cellContent, cellFormula, type ContentKind } from "../univer/cell-content";
import { storedCell } from "../univer/cell-input";
import { mapCells } from "../univer/cell-matrix";
import { numberFormatOf } from "../univer/cell-styles";
import { writeCells, type CellBlock } from "../univer/cell-writing";
import { ApiError } from "../wire/api-error";
import { isWireList, type WireValue } from "../wire/wire-value";
import type { RangeSelf } from "./object-links";
import { columnCount, rowCount } from "./range-address";

/** Excel on the web answers no more cells at once. */
const MOST_CELLS = 5_000_000;

const VALUE_TYPES: Record<ContentKind, string> = {
  blank: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

function refuseTooLarge(cells: CellRange): void {
  if (rowCount(cells) * columnCount(cells) > MOST_CELLS) throw new ApiError("RangeExceedsLimit");
}

export function readValues({ sheet, cells }: RangeSelf): WireValue {
  refuseTooLarge(cells);
  return mapCells(sheet.univerSheet, cells, (cell) => cellContent(cell).value);
}

export function readValueTypes({ sheet, cells }: RangeSelf): WireValue {
  refuseTooLarge(cells);
  return mapCells(sheet.univerSheet, cells, (cell) => VALUE_TYPES[cellContent(cell).kind]);
}

export function readFormulas({ sheet, cells }: RangeSelf): WireValue {
  refuseTooLarge(cells);
  const univerSheet = sheet.univerSheet;
  return mapCells(univerSheet, cells, (cell, row, column) => {
    return cellFormula(univerSheet, cell, row, column) ?? cellContent(cell).value;
  });
}

/** As the cells show them; a number in a cell that is too narrow is not shown as ####. */
export function readText({ sheet, cells }: RangeSelf): WireValue {
  refuseTooLarge(cells);
  const univerSheet = sheet.univerSheet;
  return mapCells(univerSheet, cells, (cell, row, column) => {
    const { kind, value } = cellContent(cell);
    if (kind === "boolean") return String(value).toUpperCase();
    return kind === "number" ? univerSheet.getRange(row, column).getDisplayValue() : String(value);
  });
}

export function readNumberFormats({ sheet, cells }: RangeSelf): WireValue {
  refuseTooLarge(cells);
  const univerSheet = sheet.univerSheet;
  return mapCells(univerSheet, cells, (cell, row, column) => numberFormatOf(univerSheet, cell, row, column));
}

/** The value for each cell: one value for all of them, or a list of rows of exactly the range's shape. */
function spread(
  { cells }: RangeSelf,
  value: WireValue,
): (row: number, column: number) => WireValue | undefined {
  if (!isWireList(value)) return () => value;
  if (value.length !== rowCount(cells)) throw new ApiError("InvalidArgument");
  for (const row of value)
    if (!isWireList(row) || row.length !== columnCount(cells)) throw new ApiError("InvalidArgument");
  return (row, column) => {
    const line = value[row - cells.top];
    return isWireList(line) ? line[column - cells.left] : undefined;
  };
}

function blockOf<Stored>(
  cells: CellRange,
  store: (row: number, column: number) => Stored | undefined,
): Record<number, Record<number, Stored>> {
  const block: Record<number, Record<number, Stored>> = {};
  for (let row = cells.top; row <= cells.bottom; row += 1) {
    const line: Record<number, Stored> = {};
    for (let column = cells.left; column <= cells.right; column += 1) {
      const stored = store(row, column);
      if (stored !== undefined) line[column] = stored;
    }
    if (Object.keys(line).length > 0) block[row] = line;
  }
  return block;
}

/**
 * Excel puts the first rows of a list into those that a filter leaves, as it likes: add-ins must not do it.
 * Source: OfficeDev/office-js issue 224.
 */
function refuseListAcrossFilter({ sheet, cells }: RangeSelf, value: WireValue): void {
  if (!isWireList(value) || rowCount(cells) === 1) return;
  for (const row of sheet.filteredRows)
    if (row >= cells.top && row <= cells.bottom)
      throw new ApiError("NotImplemented", "several rows of values where a filter hides some");
}

/** Writes values or formulas: Excel reads both the same way. Throws InvalidArgument for the wrong shape; then nothing is written. */
export function writeValues(self: RangeSelf, value: WireValue): void {
  const { sheet, cells, links } = self;
  refuseTooLarge(cells);
  refuseListAcrossFilter(self, value);
  const valueAt = spread(self, value);
  const univerSheet = sheet.univerSheet;
  const formats = mapCells(univerSheet, cells, (cell, row, column) =>
    numberFormatOf(univerSheet, cell, row, column),
  );
  const thisYear = new Date().getFullYear();
  const block: CellBlock = blockOf(cells, (row, column) => {
    const numberFormat = formats[row - cells.top]?.[column - cells.left] ?? "General";
    const rules = { numberFormat, dateSystem: links.book.dateSystem, thisYear };
    return storedCell(interpretInput(valueAt(row, column), rules), numberFormat);
  });
  writeCells(links.book.univer, univerSheet, block);
}

export function writeNumberFormats(self: RangeSelf, value: WireValue): void {
  const { sheet, cells } = self;
  refuseTooLarge(cells);
  const formatAt = spread(self, value);
  const block = blockOf(cells, (row, column) => {
    const format = formatAt(row, column);
    if (format === null || format === undefined) return undefined;
    if (typeof format !== "string") throw new ApiError("InvalidArgument");
    return { n: format === "General" || format === "" ? null : { pattern: format } };
  });
  for (const [row, styles] of Object.entries(block))
    for (const [column, style] of Object.entries(styles)) sheet.addStyle(Number(row), Number(column), style);
}
