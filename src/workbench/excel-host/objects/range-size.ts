import { cellContent } from "../univer/cell-content";
import { mapCells } from "../univer/cell-matrix";
import { ApiError } from "../wire/api-error";
import type { PropertyDefinition } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { RangeSelf } from "./object-links";
import { columnCount, rowCount } from "./range-address";

const POINTS_PER_PIXEL = 0.75;
/** A narrow character of an 11 point font, and the space left and right of the text. */
const CHARACTER_PIXELS = 8;
const PADDING_PIXELS = 10;
const TALLEST_ROW_POINTS = 409;
const WIDEST_COLUMN_POINTS = 1_790;

function agreedSize(from: number, to: number, pixels: (index: number) => number): number | null {
  const first = pixels(from);
  for (let index = from + 1; index <= to; index += 1) if (pixels(index) !== first) return null;
  return first * POINTS_PER_PIXEL;
}

function inPixels(points: WireValue, most: number): number {
  if (typeof points !== "number" || points < 0 || points > most) throw new ApiError("InvalidArgument");
  return points / POINTS_PER_PIXEL;
}

export const sizeProperties: Readonly<Record<string, PropertyDefinition<RangeSelf>>> = {
  ColumnWidth: {
    read: ({ sheet, cells }) => {
      const last = Math.min(cells.right, sheet.univerSheet.getMaxColumns() - 1);
      return agreedSize(cells.left, last, (column) => sheet.univerSheet.getColumnWidth(column));
    },
    write: ({ sheet, cells }, points) => {
      const pixels = inPixels(points, WIDEST_COLUMN_POINTS);
      const last = Math.min(cells.right, Math.max(cells.left, sheet.unstyled.getMaxColumns() - 1));
      if (cells.left > sheet.unstyled.getMaxColumns() - 1) sheet.unstyled.setColumnCount(cells.right + 1);
      sheet.setColumnWidths(cells.left, last, pixels);
    },
  },
  RowHeight: {
    read: ({ sheet, cells }) => {
      const last = Math.min(cells.bottom, sheet.univerSheet.getMaxRows() - 1);
      return agreedSize(cells.top, last, (row) => sheet.univerSheet.getRowHeight(row));
    },
    write: ({ sheet, cells }, points) => {
      const pixels = inPixels(points, TALLEST_ROW_POINTS);
      if (cells.top > sheet.unstyled.getMaxRows() - 1) sheet.unstyled.setRowCount(cells.bottom + 1);
      const last = Math.min(cells.bottom, sheet.unstyled.getMaxRows() - 1);
      sheet.setRowHeights(cells.top, last, pixels);
    },
  },
};

/** Wide characters count two. */
function textWidth(text: string): number {
  const longest = text
    .split("\n")
    .map((line) => Array.from(line).reduce((sum, mark) => sum + (mark > "\u2e7f" ? 2 : 1), 0));
  return Math.max(0, ...longest);
}

/** Without a font at hand, widths are counted in characters. */
export function autofitColumns({ sheet, cells }: RangeSelf): void {
  const { univerSheet } = sheet;
  const bottom = Math.min(cells.bottom, univerSheet.getLastRow());
  const right = Math.min(cells.right, univerSheet.getLastColumn());
  for (let column = cells.left; column <= right; column += 1) {
    const range = { top: Math.min(cells.top, bottom), bottom, left: column, right: column };
    const widths = mapCells(univerSheet, range, (cell) => textWidth(String(cellContent(cell).value))).flat();
    const widest = Math.max(0, ...widths);
    if (widest === 0) continue;
    const pixels = widest * CHARACTER_PIXELS + PADDING_PIXELS;
    sheet.setColumnWidths(column, column, pixels);
  }
}

export function autofitRows({ sheet, cells }: RangeSelf): void {
  if (rowCount(cells) * columnCount(cells) === 0) return;
  const bottom = Math.min(cells.bottom, sheet.univerSheet.getMaxRows() - 1);
  sheet.univerSheet.setRowAutoHeight(cells.top, bottom - cells.top + 1);
}
