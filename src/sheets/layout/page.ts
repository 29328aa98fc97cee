import type { CellRange } from "../../domain/grid/cell-address";
import type { PrintSetup } from "../print-setup";

/** The one font of the report; Excel for Windows and Mac both have it. */
export const REPORT_FONT = "Yu Gothic";

const POINTS_PER_CM = 72 / 2.54;
const A4_WIDTH_CM = 21;
const SIDE_MARGIN_CM = 1.5;

/** Width between the margins of A4 portrait, in points. */
export const PRINTABLE_POINTS = Math.floor((A4_WIDTH_CM - 2 * SIDE_MARGIN_CM) * POINTS_PER_CM);

/** One A4 portrait page for an area of a sheet, its page number at the foot. */
export function onePage(area: CellRange, pageNumber: number): PrintSetup {
  return {
    orientation: "portrait",
    area,
    fit: { wide: 1, tall: 1 },
    margins: { top: 1.8, bottom: 1.8, left: SIDE_MARGIN_CM, right: SIDE_MARGIN_CM, header: 0.8, footer: 0.8 },
    centreHorizontally: true,
    footer: { centre: "- &P -" },
    firstPageNumber: pageNumber,
  };
}
