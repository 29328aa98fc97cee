import type { ICellData } from "@univerjs/presets";
import { eachStoredCell } from "../univer/cell-matrix";
import { writeCells, type CellBlock } from "../univer/cell-writing";
import { ApiError } from "../wire/api-error";
import type { RangeSelf } from "./object-links";
import { columnCount, isWholeColumns, isWholeRows, rowCount } from "./range-address";
import { unmergeCells } from "./range-merges";

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, t: null };
const NO_FORMAT: ICellData = { s: null };

const CLEARED: Readonly<Record<string, ICellData | null>> = {
  All: null,
  Contents: NO_CONTENT,
  Formats: NO_FORMAT,
};

/** Empties the cells of content, of format (with the merges) or of both. Throws InvalidArgument for anything else. */
export function clearCells(self: RangeSelf, applyTo: string): void {
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
  const cleared = CLEARED[applyTo];
  if (cleared === undefined) throw new ApiError("InvalidArgument");
  const { sheet, cells, links } = self;
  if (applyTo !== "Contents") unmergeCells(self);
  const block: CellBlock = {};
  eachStoredCell(sheet.univerSheet, (_, row, column) => {
    if (row < cells.top || row > cells.bottom || column < cells.left || column > cells.right) return;
    (block[row] ??= {})[column] = cleared;
  });
  writeCells(links.book.univer, sheet.univerSheet, block);
}

/** Whole rows push what is below down, whole columns push to the right. Parts of rows and columns are not carried out. */
export function insertCells({ links, sheet, cells }: RangeSelf, shift: string): void {
  if (shift !== "Down" && shift !== "Right") throw new ApiError("InvalidArgument");
  const { univerSheet } = sheet;
  if (isWholeRows(cells))
    links.book.keepingActiveSheet(() => univerSheet.insertRowsBefore(cells.top, rowCount(cells)));
  else if (isWholeColumns(cells))
    links.book.keepingActiveSheet(() => univerSheet.insertColumnsBefore(cells.left, columnCount(cells)));
  else throw new ApiError("NotImplemented", "insert of a part of rows or columns");
}

export function deleteCells({ links, sheet, cells }: RangeSelf, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw new ApiError("InvalidArgument");
  const { univerSheet } = sheet;
  if (isWholeRows(cells))
    links.book.keepingActiveSheet(() => univerSheet.deleteRows(cells.top, rowCount(cells)));
  else if (isWholeColumns(cells))
    links.book.keepingActiveSheet(() => univerSheet.deleteColumns(cells.left, columnCount(cells)));
  else throw new ApiError("NotImplemented", "delete of a part of rows or columns");
}
