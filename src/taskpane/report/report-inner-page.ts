import type { LastYearOffer, LastYearRefusal } from "../../app/last-year-offer";

/** What a chosen file of last year came to. */
export interface FoundLastYear {
  /** The file's name. */
  readonly book: string;
  readonly outcome: LastYearOffer | LastYearRefusal;
}

/** What stands on 年次報告: the report, its sections to choose, or what a file of last year holds. */
export type ReportInnerPage =
  | { readonly at: "report" }
  | { readonly at: "sections" }
  /** `found`: undefined until a file was chosen and looked at. */
  | { readonly at: "last-year"; readonly found: FoundLastYear | undefined };

export const REPORT_FIRST_PAGE: ReportInnerPage = { at: "report" };
