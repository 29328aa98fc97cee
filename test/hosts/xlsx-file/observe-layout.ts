import type { MarginTexts } from "../../../src/sheets/print-setup";
import { columnIndex, parseRangeAddress, rangeAddress } from "../../../src/domain/grid/cell-address";
import type { ObservedPrintSetup } from "../conformance/sheet-observation";
import type { XmlElement } from "./read-xml";
import { all, first } from "./read-xml";

const POINTS_PER_PIXEL = 0.75;
/** Pixels of a digit in the file's default font, by which column widths are counted (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;
const CENTIMETRES_PER_INCH = 2.54;

export function columnPoints(sheet: XmlElement, letters: string): number {
  const column = columnIndex(letters) + 1;
  const entry = all(first(sheet, "cols"), "col").find(
    ({ attributes }) => Number(attributes.min) <= column && column <= Number(attributes.max),
  );
  const width = Number(entry?.attributes.width);
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

export function rowPoints(sheet: XmlElement, row: string): number {
  return Number(all(sheet, "row").find(({ attributes }) => attributes.r === row)?.attributes.ht);
}

export function observePrint(
  sheet: XmlElement,
  workbook: XmlElement,
  sheetIndex: number,
): ObservedPrintSetup {
  const setup = first(sheet, "pageSetup")?.attributes ?? {};
  const fits = first(sheet, "pageSetUpPr")?.attributes.fitToPage === "1";
  const area = parseRangeAddress(definedName(workbook, "_xlnm.Print_Area", sheetIndex) ?? "");
  const titles = definedName(workbook, "_xlnm.Print_Titles", sheetIndex) ?? "";
  return {
    ...(setup.paperSize === "9" && { paper: "A4" }),
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    area: area ? rangeAddress(area) : "",
    ...(fits && { fit: { wide: Number(setup.fitToWidth ?? 1), tall: Number(setup.fitToHeight ?? 1) } }),
    margins: margins(first(sheet, "pageMargins")?.attributes ?? {}),
    centreHorizontally: first(sheet, "printOptions")?.attributes.horizontalCentered === "1",
    header: parts(first(sheet, "oddHeader")),
    footer: parts(first(sheet, "oddFooter")),
    ...(setup.useFirstPageNumber === "1" && { firstPageNumber: Number(setup.firstPageNumber) }),
    titleRows: /\$(\d+):\$(\d+)$/.exec(titles)?.slice(1).join(":") ?? null,
    titleColumns: /\$([A-Z]+):\$([A-Z]+)/.exec(titles)?.slice(1).join(":") ?? null,
  };
}

/** The reference of a name; without a sheet's index, of a workbook-wide one. */
export function definedName(workbook: XmlElement, name: string, sheetIndex?: number): string | undefined {
  const scope = sheetIndex === undefined ? undefined : String(sheetIndex);
  return all(workbook, "definedName").find(
    ({ attributes }) => attributes.name === name && attributes.localSheetId === scope,
  )?.text;
}

function margins(inches: Readonly<Record<string, string>>): NonNullable<ObservedPrintSetup["margins"]> {
  const side = (name: string) => Math.round(Number(inches[name]) * CENTIMETRES_PER_INCH * 100) / 100;
  return {
    top: side("top"),
    bottom: side("bottom"),
    left: side("left"),
    right: side("right"),
    header: side("header"),
    footer: side("footer"),
  };
}

/** `&Lleft&Cmiddle&Rright`, where `&&` is a sign of its own. */
function parts(element: XmlElement | undefined): MarginTexts | null {
  if (!element) return null;
  const found = [...element.text.matchAll(/&([LCR])((?:&&|&P|[^&])*)/g)];
  const names = { L: "left", C: "centre", R: "right" } as const;
  return Object.fromEntries(
    found.map(([, code, text]) => [names[code === "L" || code === "C" ? code : "R"], text]),
  );
}
