import { columnLetters } from "../../domain/grid/cell-address";
import type { PrintSetup } from "../../sheets/print-setup";
import { rangeOf } from "./range-of";

/** Sets a sheet up for A4. */
export function writePrintSetup(sheet: Excel.Worksheet, setup: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = setup.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: setup.fit.wide, verticalFitToPages: setup.fit.tall };
  if (setup.area) pageLayout.setPrintArea(rangeOf(sheet, setup.area));
  pageLayout.setPrintMargins("Centimeters", setup.margins);
  pageLayout.centerHorizontally = setup.centreHorizontally;
  pageLayout.firstPageNumber = setup.firstPageNumber;
  const printed = pageLayout.headersFooters.defaultForAllPages;
  printed.leftHeader = setup.header?.left ?? "";
  printed.centerHeader = setup.header?.centre ?? "";
  printed.rightHeader = setup.header?.right ?? "";
  printed.leftFooter = setup.footer?.left ?? "";
  printed.centerFooter = setup.footer?.centre ?? "";
  printed.rightFooter = setup.footer?.right ?? "";
  if (setup.titleColumns) {
    const { from, to } = setup.titleColumns;
    pageLayout.setPrintTitleColumns(sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`));
  }
  if (setup.titleRows) {
    const { from, to } = setup.titleRows;
    pageLayout.setPrintTitleRows(sheet.getRange(`${from + 1}:${to + 1}`));
  }
}
