import type { MarginTexts, PrintSetup } from "../../sheets/print-setup";
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
  const { headersFooters: texts } = layout;
  const header = marginTexts(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = marginTexts(texts.leftFooter, texts.centerFooter, texts.rightFooter);
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
    ...(header && { header }),
    ...(footer && { footer }),
    firstPageNumber: layout.firstPageNumber === "" ? 1 : layout.firstPageNumber,
    ...(layout.titleColumns ? { titleColumns: layout.titleColumns } : {}),
    ...(layout.titleRows ? { titleRows: layout.titleRows } : {}),
  };
}

/** Undefined where nothing is printed. */
function marginTexts(left: string, centre: string, right: string): MarginTexts | undefined {
  if (left === "" && centre === "" && right === "") return undefined;
  return {
    ...(left === "" ? {} : { left }),
    ...(centre === "" ? {} : { centre }),
    ...(right === "" ? {} : { right }),
  };
}

/** Whole micrometres: points do not hold centimetres exactly. */
function centimetres(points: number): number {
  return Math.round(points * CENTIMETRES_PER_POINT * 10_000) / 10_000;
}

/** Whether the set-up has parts that a plan has no words for. */
export function hasOtherPrintSettings(layout: HostPageLayout): boolean {
  return (
    layout.paperSize !== "A4" ||
    layout.centerVertically ||
    layout.printGridlines ||
    layout.printHeadings ||
    layout.blackAndWhite ||
    layout.draftMode
  );
}
