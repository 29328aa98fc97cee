import type { HostPageLayout } from "../book/page-layout";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type PropertyDefinition, type WireObject } from "../wire/object-type";
import { isWireRecord, type WireValue } from "../wire/wire-value";
import { headerFooterGroupType, pageLayoutChanged } from "./header-footer";
import type { SheetSelf } from "./object-links";
import { rangeType } from "./range";
import { readAddress, WHOLE_SHEET } from "./range-address";

type KeysOf<Value> = {
  [Key in keyof HostPageLayout]: HostPageLayout[Key] extends Value ? Key : never;
}[keyof HostPageLayout];

function marginPart(
  key: "topMargin" | "bottomMargin" | "leftMargin" | "rightMargin" | "headerMargin" | "footerMargin",
): PropertyDefinition<SheetSelf> {
  return {
    read: ({ sheet }) => sheet.pageLayout[key],
    write: (self, points) => {
      if (typeof points !== "number" || points < 0) throw new ApiError("InvalidArgument");
      self.sheet.pageLayout[key] = points;
      pageLayoutChanged(self);
    },
  };
}

function flagPart(key: KeysOf<boolean>): PropertyDefinition<SheetSelf> {
  return {
    read: ({ sheet }) => sheet.pageLayout[key],
    write: (self, flag) => {
      if (typeof flag !== "boolean") throw new ApiError("InvalidArgument");
      self.sheet.pageLayout[key] = flag;
      pageLayoutChanged(self);
    },
  };
}

function choicePart(
  key: "paperSize" | "orientation" | "printOrder",
  choices: readonly string[],
): PropertyDefinition<SheetSelf> {
  return {
    read: ({ sheet }) => sheet.pageLayout[key],
    write: (self, choice) => {
      if (typeof choice !== "string" || !choices.includes(choice)) throw new ApiError("InvalidArgument");
      self.sheet.pageLayout[key] = choice;
      pageLayoutChanged(self);
    },
  };
}

/** Either a scale of 10 to 400 percent, or numbers of pages to fit; a new zoom replaces the whole earlier one. */
function writeZoom(self: SheetSelf, zoom: WireValue): void {
  if (!isWireRecord(zoom)) throw new ApiError("InvalidArgument");
  const entries = Object.entries(zoom).filter(([, value]) => value !== null);
  for (const [key, value] of entries) {
    if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument");
    if (key === "scale" && (value < 10 || value > 400)) throw new ApiError("InvalidArgument");
    if (key !== "scale" && key !== "horizontalFitToPages" && key !== "verticalFitToPages")
      throw new ApiError("InvalidArgument");
    if (key !== "scale" && value < 0) throw new ApiError("InvalidArgument");
  }
  self.sheet.pageLayout.zoom = Object.fromEntries(entries);
  pageLayoutChanged(self);
}

function writeFirstPage(self: SheetSelf, number: WireValue): void {
  const isNumber = typeof number === "number" && Number.isInteger(number);
  if (!isNumber && number !== "") throw new ApiError("InvalidArgument");
  self.sheet.pageLayout.firstPageNumber = number;
  pageLayoutChanged(self);
}

function areaArgument(args: CallArguments) {
  const object = args.optionalObject(0, rangeType);
  return object ? object.cells : readAddress(args.text(0));
}

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

function setPrintMargins(self: SheetSelf, args: CallArguments): void {
  const points = UNITS[args.text(0)];
  const margins = args.record(1);
  if (points === undefined) throw new ApiError("InvalidArgument");
  for (const [name, key] of Object.entries(MARGINS)) {
    const value = margins[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number" || value < 0) throw new ApiError("InvalidArgument");
    self.sheet.pageLayout[key] = value * points;
  }
  pageLayoutChanged(self);
}

function printArea({ links, sheet }: SheetSelf): WireObject | null {
  const area = sheet.pageLayout.printArea;
  return area ? links.areas(sheet, [area]) : null;
}

function titleRows({ links, sheet }: SheetSelf): WireObject | null {
  const rows = sheet.pageLayout.titleRows;
  return rows ? links.range(sheet, { ...WHOLE_SHEET, top: rows.from, bottom: rows.to }) : null;
}

function titleColumns({ links, sheet }: SheetSelf): WireObject | null {
  const columns = sheet.pageLayout.titleColumns;
  return columns ? links.range(sheet, { ...WHOLE_SHEET, left: columns.from, right: columns.to }) : null;
}

function orNotFound(object: WireObject | null): WireObject {
  if (!object) throw new ApiError("ItemNotFound");
  return object;
}

export const pageLayoutType = objectType<SheetSelf>({
  className: "PageLayout",
  properties: {
    PaperSize: choicePart("paperSize", ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"]),
    Orientation: choicePart("orientation", ["Portrait", "Landscape"]),
    PrintOrder: choicePart("printOrder", ["DownThenOver", "OverThenDown"]),
    Zoom: { read: ({ sheet }) => sheet.pageLayout.zoom, write: writeZoom },
    FirstPageNumber: { read: ({ sheet }) => sheet.pageLayout.firstPageNumber, write: writeFirstPage },
    TopMargin: marginPart("topMargin"),
    BottomMargin: marginPart("bottomMargin"),
    LeftMargin: marginPart("leftMargin"),
    RightMargin: marginPart("rightMargin"),
    HeaderMargin: marginPart("headerMargin"),
    FooterMargin: marginPart("footerMargin"),
    CenterHorizontally: flagPart("centerHorizontally"),
    CenterVertically: flagPart("centerVertically"),
    PrintGridlines: flagPart("printGridlines"),
    PrintHeadings: flagPart("printHeadings"),
    BlackAndWhite: flagPart("blackAndWhite"),
    DraftMode: flagPart("draftMode"),
  },
  navigation: { HeadersFooters: (self) => headerFooterGroupType.of(self) },
  actions: {
    SetPrintArea: (self, args) => {
      self.sheet.pageLayout.printArea = areaArgument(args);
      pageLayoutChanged(self);
    },
    SetPrintTitleRows: (self, args) => {
      const { top, bottom } = areaArgument(args);
      self.sheet.pageLayout.titleRows = { from: top, to: bottom };
      pageLayoutChanged(self);
    },
    SetPrintTitleColumns: (self, args) => {
      const { left, right } = areaArgument(args);
      self.sheet.pageLayout.titleColumns = { from: left, to: right };
      pageLayoutChanged(self);
    },
    SetPrintMargins: setPrintMargins,
  },
  objects: {
    GetPrintArea: (self) => orNotFound(printArea(self)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (self) => orNotFound(titleRows(self)),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (self) => orNotFound(titleColumns(self)),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
});
