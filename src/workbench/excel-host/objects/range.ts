import type { CellRange } from "../../../domain/grid/cell-address";
import { intersection } from "../../../domain/grid/range-parts";
import { usedCells } from "../univer/used-range";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { RangeSelf } from "./object-links";
import {
  addressWithSheet,
  boundingRange,
  columnCount,
  isWholeColumns,
  isWholeRows,
  readAddress,
  rowCount,
  WHOLE_SHEET,
  within,
} from "./range-address";
import { clearCells, deleteCells, insertCells } from "./range-changes";
import { copyFrom } from "./range-copy";
import { rowProperties, rowRanges } from "./range-rows";
import { mergeCells, mergedAreas, unmergeCells } from "./range-merges";
import { extentProperties } from "./range-extent";
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from "./range-values";

const moved = ({ links, sheet }: RangeSelf, cells: CellRange): WireObject =>
  links.range(sheet, within(cells));

/** A range argument is a range of the same workbook, or an address on the same sheet. */
function rangeArgument(args: CallArguments, position: number): CellRange {
  const object = args.optionalObject(position, rangeType);
  return object ? object.cells : readAddress(args.text(position));
}

function resized(cells: CellRange, rows: number, columns: number): CellRange {
  return { ...cells, bottom: cells.bottom + rows, right: cells.right + columns };
}

function usedWithin(self: RangeSelf, args: CallArguments): WireObject | null {
  const used = usedCells(self.sheet.univerSheet, args.flag(0), self.cells);
  return used ? self.links.range(self.sheet, used) : null;
}

function overlap(self: RangeSelf, args: CallArguments): WireObject | null {
  const common = intersection(self.cells, rangeArgument(args, 0));
  return common ? self.links.range(self.sheet, common) : null;
}

function orNotFound(object: WireObject | null): WireObject {
  if (!object) throw new ApiError("ItemNotFound");
  return object;
}

function select({ sheet, cells }: RangeSelf): void {
  sheet.activate();
  const { univerSheet } = sheet;
  const bottom = Math.min(cells.bottom, univerSheet.getMaxRows() - 1);
  const right = Math.min(cells.right, univerSheet.getMaxColumns() - 1);
  const [top, left] = [Math.min(cells.top, bottom), Math.min(cells.left, right)];
  univerSheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
}

/** The client asks for it before it sends a large block in parts. */
function checkShape({ cells }: RangeSelf, args: CallArguments): WireValue {
  if (args.number(0) !== rowCount(cells) || args.number(1) !== columnCount(cells))
    throw new ApiError("InvalidArgument");
  return null;
}

export const rangeType = objectType<RangeSelf>({
  className: "Range",
  kept: true,
  properties: {
    Address: { read: ({ sheet, cells }) => addressWithSheet(sheet.name, cells) },
    AddressLocal: { read: ({ sheet, cells }) => addressWithSheet(sheet.name, cells) },
    CellCount: {
      read: ({ cells }) => {
        const count = rowCount(cells) * columnCount(cells);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    RowIndex: { read: ({ cells }) => cells.top },
    ColumnIndex: { read: ({ cells }) => cells.left },
    RowCount: { read: ({ cells }) => rowCount(cells) },
    ColumnCount: { read: ({ cells }) => columnCount(cells) },
    IsEntireRow: { read: ({ cells }) => isWholeRows(cells) },
    IsEntireColumn: { read: ({ cells }) => isWholeColumns(cells) },
    Values: { read: readValues, write: writeValues },
    Formulas: { read: readFormulas, write: writeValues },
    FormulasLocal: { read: readFormulas, write: writeValues },
    ValueTypes: { read: readValueTypes },
    Text: { read: readText },
    NumberFormat: { read: readNumberFormats, write: writeNumberFormats },
    NumberFormatLocal: { read: readNumberFormats, write: writeNumberFormats },
    ...extentProperties,
  },
  navigation: {
    Format: ({ links, sheet, cells }) => links.format(sheet, cells),
    Worksheet: ({ links, sheet }) => links.worksheet(sheet),
    DataValidation: ({ links, sheet, cells }) => links.validation(sheet, cells),
    ConditionalFormats: ({ links, sheet, cells }) => links.conditionalFormats(sheet, [cells]),
  },
  actions: {
    CopyFrom: (self, args) => copyFrom(self, args.optionalObject(0, rangeType), args),
    Clear: (self, args) => clearCells(self, args.optionalText(0) ?? "All"),
    Delete: (self, args) => deleteCells(self, args.text(0)),
    Merge: (self, args) => mergeCells(self, args.flag(0)),
    Unmerge: unmergeCells,
    Select: select,
    Calculate: ({ links }) => links.book.calculation.request(),
  },
  methods: {
    _ValidateArraySize: checkShape,
    GetRowProperties: (self, args) =>
      rowRanges(self.cells).map((row) => rowProperties(self.links.range(self.sheet, row), args.record(0))),
  },
  objects: {
    GetCell: (self, args) => {
      const [row, column] = [self.cells.top + args.number(0), self.cells.left + args.number(1)];
      return moved(self, { top: row, bottom: row, left: column, right: column });
    },
    GetRow: (self, args) => {
      const row = self.cells.top + args.number(0);
      return moved(self, { ...self.cells, top: row, bottom: row });
    },
    GetColumn: (self, args) => {
      const column = self.cells.left + args.number(0);
      return moved(self, { ...self.cells, left: column, right: column });
    },
    GetLastCell: (self) => moved(self, { ...self.cells, top: self.cells.bottom, left: self.cells.right }),
    GetLastRow: (self) => moved(self, { ...self.cells, top: self.cells.bottom }),
    GetLastColumn: (self) => moved(self, { ...self.cells, left: self.cells.right }),
    GetEntireRow: (self) => moved(self, { ...self.cells, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right }),
    GetEntireColumn: (self) =>
      moved(self, { ...self.cells, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom }),
    GetOffsetRange: (self, args) => {
      const [rows, columns] = [args.number(0), args.number(1)];
      const { top, left, bottom, right } = self.cells;
      return moved(self, {
        top: top + rows,
        bottom: bottom + rows,
        left: left + columns,
        right: right + columns,
      });
    },
    GetResizedRange: (self, args) => moved(self, resized(self.cells, args.number(0), args.number(1))),
    GetAbsoluteResizedRange: (self, args) => {
      const { top, left } = self.cells;
      return moved(self, { top, left, bottom: top + args.number(0) - 1, right: left + args.number(1) - 1 });
    },
    GetBoundingRect: (self, args) => moved(self, boundingRange(self.cells, rangeArgument(args, 0))),
    GetIntersection: (self, args) => orNotFound(overlap(self, args)),
    GetIntersectionOrNullObject: overlap,
    GetUsedRange: (self, args) =>
      usedWithin(self, args) ??
      moved(self, { ...self.cells, bottom: self.cells.top, right: self.cells.left }),
    GetUsedRangeOrNullObject: usedWithin,
    GetMergedAreasOrNullObject: (self) => mergedAreas(self),
    Insert: (self, args) => {
      insertCells(self, args.text(0));
      return self.links.range(self.sheet, self.cells);
    },
  },
});
