import {
  columnIndex,
  columnLetters,
  parseRangeAddress,
  rangeAddress,
  type CellRange,
} from "../../../domain/grid/cell-address";
import { MAX_COLUMNS, MAX_ROWS } from "../univer/sheet-limits";
import { ApiError } from "../wire/api-error";

export const isWholeRows = ({ left, right }: CellRange) => left === 0 && right === MAX_COLUMNS - 1;
export const isWholeColumns = ({ top, bottom }: CellRange) => top === 0 && bottom === MAX_ROWS - 1;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** `B2:C3`, `3:5` for whole rows, `A:C` for whole columns. */
export function localAddress(cells: CellRange): string {
  if (isWholeRows(cells)) return `${cells.top + 1}:${cells.bottom + 1}`;
  if (isWholeColumns(cells)) return `${columnLetters(cells.left)}:${columnLetters(cells.right)}`;
  return rangeAddress(cells);
}

/** As Excel answers it: the sheet's name is quoted only where it must be. */
export function addressWithSheet(sheetName: string, cells: CellRange): string {
  const isBare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName);
  const quoted = isBare ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${quoted}!${localAddress(cells)}`;
}

/** Reads an address within a sheet, with or without a sheet name before it. Throws InvalidArgument. */
export function readAddress(address: string): CellRange {
  const local = address.slice(address.lastIndexOf("!") + 1).trim();
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(local);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local);
  if (columns) {
    const [first, last] = [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")];
    return within({ ...WHOLE_SHEET, left: Math.min(first, last), right: Math.max(first, last) });
  }
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return within({ ...WHOLE_SHEET, top: Math.min(first, last), bottom: Math.max(first, last) });
  }
  const range = parseRangeAddress(local);
  if (!range) throw new ApiError("InvalidArgument");
  return within(range);
}

/** The range itself. Throws InvalidArgument where it reaches outside a sheet or is no rectangle. */
export function within(range: CellRange): CellRange {
  const isInside = range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
  const isRectangle = range.bottom >= range.top && range.right >= range.left;
  const isWhole = [range.top, range.left, range.bottom, range.right].every(Number.isInteger);
  if (!isInside || !isRectangle || !isWhole) throw new ApiError("InvalidArgument");
  return range;
}

/** The smallest rectangle around both. */
export function boundingRange(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export const rowCount = ({ top, bottom }: CellRange) => bottom - top + 1;
export const columnCount = ({ left, right }: CellRange) => right - left + 1;
