import type { PropertyDefinition } from "../wire/object-type";
import { ApiError } from "../wire/api-error";
import type { RangeSelf } from "./object-links";

const POINTS_PER_PIXEL = 0.75;

type SumPixels = (self: RangeSelf) => number;

function rowPixels({ sheet }: RangeSelf, from: number, to: number): number {
  let pixels = 0;
  const { univerSheet } = sheet;
  for (let row = from; row < to; row += 1)
    if (univerSheet.getSheet().getRowRawVisible(row)) pixels += univerSheet.getRowHeight(row);
  return pixels;
}

function columnPixels({ sheet }: RangeSelf, from: number, to: number): number {
  let pixels = 0;
  const { univerSheet } = sheet;
  for (let column = from; column < to; column += 1)
    if (univerSheet.getSheet().getColVisible(column)) pixels += univerSheet.getColumnWidth(column);
  return pixels;
}

const inPoints = (pixels: SumPixels): PropertyDefinition<RangeSelf> => ({
  read: (self) => pixels(self) * POINTS_PER_PIXEL,
});

/** True, false, or null where some are and some are not. */
function agreement(flags: readonly boolean[]): boolean | null {
  const [first = false] = flags;
  return flags.every((flag) => flag === first) ? first : null;
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Where a range lies on the sheet, in points, and which of its rows and columns are hidden. */
export const extentProperties: Readonly<Record<string, PropertyDefinition<RangeSelf>>> = {
  Top: inPoints((self) => rowPixels(self, 0, self.cells.top)),
  Left: inPoints((self) => columnPixels(self, 0, self.cells.left)),
  Height: inPoints((self) => rowPixels(self, self.cells.top, self.cells.bottom + 1)),
  Width: inPoints((self) => columnPixels(self, self.cells.left, self.cells.right + 1)),
  RowHidden: {
    read: ({ sheet, cells }) => agreement(upTo(cells.top, cells.bottom).map((row) => sheet.isRowHidden(row))),
    write: ({ sheet, cells }, value) => {
      if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
      const count = cells.bottom - cells.top + 1;
      if (value) sheet.univerSheet.hideRows(cells.top, count);
      else sheet.univerSheet.showRows(cells.top, count);
    },
  },
  ColumnHidden: {
    read: ({ sheet, cells }) =>
      agreement(
        upTo(cells.left, cells.right).map((column) => !sheet.univerSheet.getSheet().getColVisible(column)),
      ),
    write: ({ sheet, cells }, value) => {
      if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
      const count = cells.right - cells.left + 1;
      if (value) sheet.univerSheet.hideColumns(cells.left, count);
      else sheet.univerSheet.showColumns(cells.left, count);
    },
  },
};
