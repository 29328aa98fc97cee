import type { CellRange } from "../../../domain/grid/cell-address";
import type { WireRecord } from "../wire/wire-value";

export interface HostHeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed; Univer has no notion of it. Margins in points. */
export interface HostPageLayout {
  paperSize: string;
  orientation: string;
  zoom: WireRecord;
  printArea: CellRange | undefined;
  titleRows: { readonly from: number; readonly to: number } | undefined;
  titleColumns: { readonly from: number; readonly to: number } | undefined;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  /** Empty text: automatic. */
  firstPageNumber: number | "";
  headersFooters: HostHeaderFooter;
}

const POINTS_PER_INCH = 72;

/** A new sheet's print set-up in Excel: normal margins, automatic first page. */
export function newPageLayout(): HostPageLayout {
  return {
    paperSize: "A4",
    orientation: "Portrait",
    zoom: { scale: 100 },
    printArea: undefined,
    titleRows: undefined,
    titleColumns: undefined,
    topMargin: 0.75 * POINTS_PER_INCH,
    bottomMargin: 0.75 * POINTS_PER_INCH,
    leftMargin: 0.7 * POINTS_PER_INCH,
    rightMargin: 0.7 * POINTS_PER_INCH,
    headerMargin: 0.3 * POINTS_PER_INCH,
    footerMargin: 0.3 * POINTS_PER_INCH,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    firstPageNumber: "",
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
