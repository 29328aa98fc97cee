import { usedCells } from "../univer/used-range";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { SheetSelf } from "./object-links";
import { readAddress, WHOLE_SHEET, within } from "./range-address";
import { namedRange } from "./named-range";

function setVisibility({ sheet }: SheetSelf, value: WireValue): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
    throw new ApiError("InvalidArgument");
  sheet.setVisibility(value);
}

function setGridlines({ sheet }: SheetSelf, value: WireValue): void {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  sheet.unstyled.setHiddenGridlines(!value);
}

function setTabColour({ sheet }: SheetSelf, value: WireValue): void {
  if (typeof value !== "string" || !/^(?:#[0-9A-Fa-f]{6})?$/.test(value))
    throw new ApiError("InvalidArgument");
  sheet.univerSheet.setTabColor(value);
}

/** An address, or a defined name; the whole sheet where neither is given. */
function range({ links, sheet }: SheetSelf, args: CallArguments): WireObject {
  const address = args.optionalText(0);
  if (address === undefined || address === "") return links.range(sheet, WHOLE_SHEET);
  const named = namedRange(links.book, address, sheet);
  return named ? links.range(named.sheet, named.cells) : links.range(sheet, readAddress(address));
}

/** Excel takes no longer list of addresses. */
const LONGEST_LIST = 8_192;

function ranges({ links, sheet }: SheetSelf, args: CallArguments): WireObject {
  const addresses = args.optionalText(0) ?? "";
  if (addresses.length > LONGEST_LIST) throw new ApiError("InvalidArgument");
  const areas = addresses === "" ? [WHOLE_SHEET] : addresses.split(/[,;]/).map(readAddress);
  return links.areas(sheet, areas);
}

function rangeByIndexes({ links, sheet }: SheetSelf, args: CallArguments): WireObject {
  const [top, left, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
  return links.range(sheet, within({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function cell({ links, sheet }: SheetSelf, args: CallArguments): WireObject {
  const [top, left] = [args.number(0), args.number(1)];
  return links.range(sheet, within({ top, left, bottom: top, right: left }));
}

function usedOrNull({ links, sheet }: SheetSelf, args: CallArguments): WireObject | null {
  const used = usedCells(sheet.univerSheet, args.flag(0));
  return used ? links.range(sheet, used) : null;
}

function neighbour({ links, sheet }: SheetSelf, step: 1 | -1, visibleOnly: boolean): WireObject | null {
  const sheets = links.book
    .sheets()
    .filter((other) => !visibleOnly || other.visibility === "Visible" || other === sheet);
  const next = sheets[sheets.indexOf(sheet) + step];
  return next ? links.worksheet(next) : null;
}

function orNotFound(object: WireObject | null): WireObject {
  if (!object) throw new ApiError("ItemNotFound");
  return object;
}

export const worksheetType = objectType<SheetSelf>({
  className: "Worksheet",
  ids: ({ sheet }) => ({ Id: sheet.id }),
  isWithoutResults: true,
  properties: {
    Name: {
      read: ({ sheet }) => sheet.name,
      write: ({ sheet }, value) => {
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        sheet.rename(value);
      },
    },
    Position: {
      read: ({ sheet }) => sheet.position,
      write: ({ sheet }, value) => {
        if (typeof value !== "number") throw new ApiError("InvalidArgument");
        sheet.moveTo(value);
      },
    },
    Visibility: { read: ({ sheet }) => sheet.visibility, write: setVisibility },
    ShowGridlines: { read: ({ sheet }) => !sheet.univerSheet.hasHiddenGridLines(), write: setGridlines },
    Gridlines: { write: setGridlines },
    ShowHeadings: { read: ({ sheet }) => sheet.showHeadings },
    Headings: {
      write: ({ sheet }, value) => {
        sheet.showHeadings = value === true;
      },
    },
    TabColor: { read: ({ sheet }) => sheet.univerSheet.getTabColor() ?? "", write: setTabColour },
    StandardWidth: { read: () => 8.38 },
    EnableCalculation: { read: () => true },
  },
  navigation: {
    Tables: ({ links, sheet }) => links.tables(sheet),
    Charts: ({ links, sheet }) => links.charts(sheet),
    Names: ({ links, sheet }) => links.names(sheet),
    PageLayout: ({ links, sheet }) => links.pageLayout(sheet),
    FreezePanes: ({ links, sheet }) => links.freezePanes(sheet),
  },
  actions: {
    Activate: ({ sheet }) => sheet.activate(),
    Delete: ({ sheet }) => sheet.delete(),
    Calculate: ({ links }) => links.book.calculation.request(),
  },
  objects: {
    GetRange: range,
    GetRangeByIndexes: rangeByIndexes,
    GetRanges: ranges,
    GetCell: cell,
    GetUsedRange: (self, args) =>
      usedOrNull(self, args) ?? self.links.range(self.sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: usedOrNull,
    GetNext: (self, args) => orNotFound(neighbour(self, 1, args.flag(0))),
    GetNextOrNullObject: (self, args) => neighbour(self, 1, args.flag(0)),
    GetPrevious: (self, args) => orNotFound(neighbour(self, -1, args.flag(0))),
    GetPreviousOrNullObject: (self, args) => neighbour(self, -1, args.flag(0)),
    _GetSheetById: ({ links }, args) => links.worksheet(links.book.existingSheet(args.text(0))),
    _GetAnotherWorksheetById: ({ links }, args) => links.worksheet(links.book.existingSheet(args.text(0))),
  },
});
