import type { CellRange } from "../../domain/grid/cell-address";
import type { PrintSetup } from "../print-setup";

/** The one font of the report; Excel for Windows and Mac both have it. */
export const REPORT_FONT = "Yu Gothic";

const POINTS_PER_CM = 72 / 2.54;
const A4_WIDTH_CM = 21;
const A4_HEIGHT_CM = 29.7;
const SIDE_MARGIN_CM = 1.5;
const END_MARGIN_CM = 1.8;

/** Width between the margins of A4 portrait, in points. */
export const PRINTABLE_POINTS = Math.floor((A4_WIDTH_CM - 2 * SIDE_MARGIN_CM) * POINTS_PER_CM);

/** Height between the margins of A4 portrait, in points. */
export const PRINTABLE_HEIGHT_POINTS = Math.floor((A4_HEIGHT_CM - 2 * END_MARGIN_CM) * POINTS_PER_CM);

/** A page's heading and the empty row below it. */
export const HEADING_POINTS = 24;
export const HEADING_GAP_POINTS = 6;

/** What a page has room for below its heading. */
export const ROOM_POINTS = PRINTABLE_HEIGHT_POINTS - HEADING_POINTS - HEADING_GAP_POINTS;

/** The height of the empty row between two blocks. */
export const GAP_POINTS = 10;

/** What is printed in the margins of a page: `&` codes of Excel's as they are. */
export interface PageMarginTexts {
  readonly header?: PrintSetup["header"];
  readonly footer?: PrintSetup["footer"];
}

/** `- 4 -` at the foot. */
export const PAGE_NUMBER_FOOTER: PrintSetup["footer"] = { centre: "- &P -" };

/** A text of others within a header or footer, where `&` begins a code. */
export function headerText(text: string): string {
  return text.replaceAll("&", "&&");
}

/** One A4 portrait page for an area of a sheet. */
export function onePage(
  area: CellRange,
  pageNumber: number,
  { header, footer }: PageMarginTexts,
): PrintSetup {
  return {
    orientation: "portrait",
    area,
    fit: { wide: 1, tall: 1 },
    margins: {
      top: END_MARGIN_CM,
      bottom: END_MARGIN_CM,
      left: SIDE_MARGIN_CM,
      right: SIDE_MARGIN_CM,
      header: 0.8,
      footer: 0.8,
    },
    centreHorizontally: true,
    ...(header && { header }),
    ...(footer && { footer }),
    firstPageNumber: pageNumber,
  };
}
