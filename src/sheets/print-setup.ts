import type { CellRange } from "../domain/grid/cell-address";

/** The three parts of a header or footer. */
export interface MarginTexts {
  readonly left?: string;
  readonly centre?: string;
  readonly right?: string;
}

/** A4 always. Margins in centimetres. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** What is printed; absent: all that stands on the sheet, also what is added later. */
  readonly area?: CellRange;
  /** Pages wide and tall that what is printed is shrunk to; never enlarged. */
  readonly fit: { readonly wide: number; readonly tall: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centreHorizontally: boolean;
  /** Excel's header and footer codes, e.g. `&P`; absent: nothing printed there. */
  readonly header?: MarginTexts;
  readonly footer?: MarginTexts;
  /** The number of the sheet's first page. */
  readonly firstPageNumber: number;
  /** Rows repeated on every page; absent where the sheet is one page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on every page; absent where the sheet is one page wide. */
  readonly titleColumns?: { readonly from: number; readonly to: number };
}
