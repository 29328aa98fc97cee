import type { Worksheet } from "wasm-xlsxwriter";
import type { MarginTexts, PrintSetup } from "../../sheets/print-setup";
import type { SheetTarget } from "./sheet-target";

/** Excel's number for A4. */
const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;

/** Writes paper, margins, print area and page numbers of one sheet. */
export function writePrintSetup({ sheet, scope }: SheetTarget, setup: PrintSetup): void {
  const { area, fit, header, footer, titleRows, titleColumns } = setup;
  scope.release(
    sheet.setPaperSize(A4),
    setup.orientation === "landscape" ? sheet.setLandscape() : sheet.setPortrait(),
    sheet.setPrintFitToPages(fit.wide, fit.tall),
    writeMargins(sheet, setup.margins),
    sheet.setPrintCenterHorizontally(setup.centreHorizontally),
    sheet.setPrintFirstPageNumber(setup.firstPageNumber),
  );
  if (area) scope.release(sheet.setPrintArea(area.top, area.left, area.bottom, area.right));
  if (header) scope.release(sheet.setHeader(inThreeParts(header)));
  if (footer) scope.release(sheet.setFooter(inThreeParts(footer)));
  if (titleColumns) scope.release(sheet.setRepeatColumns(titleColumns.from, titleColumns.to));
  if (titleRows) scope.release(sheet.setRepeatRows(titleRows.from, titleRows.to));
}

function inThreeParts({ left, centre, right }: MarginTexts): string {
  const parts = [
    ["&L", left],
    ["&C", centre],
    ["&R", right],
  ];
  return parts.map(([code, text]) => (text === undefined || text === "" ? "" : `${code}${text}`)).join("");
}

function writeMargins(
  sheet: Worksheet,
  { left, right, top, bottom, header, footer }: PrintSetup["margins"],
): Worksheet {
  const inches = (centimetres: number) => centimetres / CENTIMETRES_PER_INCH;
  return sheet.setMargins(
    inches(left),
    inches(right),
    inches(top),
    inches(bottom),
    inches(header),
    inches(footer),
  );
}
