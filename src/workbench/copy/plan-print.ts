import type { PrintSetup } from "../../sheets/print-setup";
import { newPageLayout } from "../excel-host/book/page-layout";
import type { HostPageLayout } from "../excel-host/book/page-layout";

const CENTIMETRES_PER_POINT = 2.54 / 72;

/** True for a sheet that nobody set up for printing. */
export function isUntouched(layout: HostPageLayout): boolean {
  return JSON.stringify(layout) === JSON.stringify(newPageLayout());
}

/** How a copy says a sheet's print set-up; undefined for one that is not fitted to pages. */
export function planPrint(layout: HostPageLayout): PrintSetup | undefined {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = layout.zoom;
  if (typeof wide !== "number" || typeof tall !== "number") return undefined;
  const { centerHeader, centerFooter } = layout.headersFooters;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(layout.printArea ? { area: layout.printArea } : {}),
    fit: { wide, tall },
    margins: {
      top: centimetres(layout.topMargin),
      bottom: centimetres(layout.bottomMargin),
      left: centimetres(layout.leftMargin),
      right: centimetres(layout.rightMargin),
      header: centimetres(layout.headerMargin),
      footer: centimetres(layout.footerMargin),
    },
    centreHorizontally: layout.centerHorizontally,
    ...(centerHeader === "" ? {} : { header: { centre: centerHeader } }),
    ...(centerFooter === "" ? {} : { footer: { centre: centerFooter } }),
    firstPageNumber: layout.firstPageNumber === "" ? 1 : layout.firstPageNumber,
    ...(layout.titleColumns ? { titleColumns: layout.titleColumns } : {}),
    ...(layout.titleRows ? { titleRows: layout.titleRows } : {}),
  };
}

/** Whole micrometres: points do not hold centimetres exactly. */
function centimetres(points: number): number {
  return Math.round(points * CENTIMETRES_PER_POINT * 10_000) / 10_000;
}

/** Whether the set-up has parts that a plan has no words for. */
export function hasOtherPrintSettings(layout: HostPageLayout): boolean {
  const { leftHeader, rightHeader, leftFooter, rightFooter } = layout.headersFooters;
  return (
    layout.paperSize !== "A4" ||
    layout.centerVertically ||
    layout.printGridlines ||
    layout.printHeadings ||
    layout.blackAndWhite ||
    layout.draftMode ||
    [leftHeader, rightHeader, leftFooter, rightFooter].some((text) => text !== "")
  );
}
