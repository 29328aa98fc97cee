import type { CellRange } from "../../../domain/grid/cell-address";
import { intersection } from "../../../domain/grid/range-parts";
import { cellContent, cellFormula } from "../univer/cell-content";
import { mapCells } from "../univer/cell-matrix";
import { ApiError } from "../wire/api-error";
import type { BookSheet } from "./book-sheet";
import { definedNames, isName } from "./defined-name";
import type { ExcelBook } from "./excel-book";
import type { HostTable } from "./host-table";

/** The style of a table that was given none. */
const DEFAULT_STYLE = "TableStyleMedium2";

function allTables(book: ExcelBook): readonly HostTable[] {
  return book.sheets().flatMap(({ tables }) => tables);
}

/** Whether each cell of the range's first row holds a text of its own, and no formula. */
export function hasOwnHeaders({ univerSheet }: BookSheet, range: CellRange): boolean {
  const headers = mapCells(univerSheet, { ...range, bottom: range.top }, (cell, row, column) => {
    const { kind, value } = cellContent(cell);
    const isPlain = kind === "text" && cellFormula(univerSheet, cell, row, column) === undefined;
    return isPlain ? String(value).toLowerCase() : "";
  }).flat();
  return !headers.includes("") && new Set(headers).size === headers.length;
}

function checkFree(sheet: BookSheet, range: CellRange): void {
  const merges = sheet.univerSheet
    .getSheet()
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    }));
  const taken = [...sheet.tables.map((table) => table.range), ...merges];
  if (taken.some((other) => intersection(other, range))) throw new ApiError("MergedRangeConflict");
}

/** A table with a header row over cells that are there. Throws ApiError where another table or a merge lies there. */
export function newTable(book: ExcelBook, sheet: BookSheet, range: CellRange): HostTable {
  checkFree(sheet, range);
  if (range.top === range.bottom) throw new ApiError("NotImplemented", "a table of a header alone");
  // Excel fills empty headers, numbers those that come twice and makes texts of numbers.
  if (!hasOwnHeaders(sheet, range))
    throw new ApiError("NotImplemented", "a table whose headers are not texts of their own");
  const names = new Set(allTables(book).map(({ name }) => name.toLowerCase()));
  let number = book.nextTableNumber();
  while (names.has(`テーブル${number}`)) number = book.nextTableNumber();
  return {
    id: `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`,
    name: `テーブル${number}`,
    range,
    style: DEFAULT_STYLE,
    showFilterButton: true,
    showBandedRows: true,
  };
}

/** Throws InvalidArgument for what Excel takes for no name, and for a name that is in use. */
export function renameTable(book: ExcelBook, table: HostTable, name: string): void {
  const others = allTables(book).filter((other) => other !== table);
  const taken = [...others, ...definedNames(book, undefined)].map((named) => named.name.toLowerCase());
  if (!isName(name) || taken.includes(name.toLowerCase())) throw new ApiError("InvalidArgument");
  table.name = name;
}
