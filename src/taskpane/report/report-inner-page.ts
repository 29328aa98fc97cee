import type { DraftOffers } from "../../app/drafts/draft-offers";
import type { LastYearOffer, LastYearRefusal } from "../../app/last-year-offer";
import type { SelectedPlace } from "../../app/ports";
import type { FigureSource } from "../../app/proof/figure-source";
import type { ReportRecheck } from "../../app/proof/report-recheck";
import type {
  PublicationChoice,
  PublicationOffer,
  PublishedFile,
  PublishedFiles,
} from "../../app/publication/publication";

/** What a chosen file of last year came to. */
export interface FoundLastYear {
  /** The file's name. */
  readonly book: string;
  readonly outcome: LastYearOffer | LastYearRefusal;
}

/** What became of a file that was handed to the user. */
export type HandedOver = "saved" | "opened" | "unavailable";

/** The files of a publication, and what became of each. */
export interface MadePublication {
  /** As they were made. */
  readonly choice: PublicationChoice;
  readonly files: PublishedFiles;
  readonly handed: Readonly<Partial<Record<PublishedFile, HandedOver>>>;
}

/** What is behind a cell of the workbook, where there is something. */
export type ShownSource = Exclude<FigureSource, { readonly at: "nothing" }>;

/** Pages of which nothing is needed before they are opened: they come in a file of their own. */
export type LoadedReportPage =
  /** What building would change of the report that stands there. */
  | { readonly at: "changes" }
  /** `recheck`, `offers`, `offer`: undefined until they are known. */
  | { readonly at: "recheck"; readonly recheck: ReportRecheck | undefined }
  | { readonly at: "drafts"; readonly offers: DraftOffers | undefined }
  | {
      readonly at: "publication";
      readonly offer: PublicationOffer | undefined;
      /** Undefined until they were made. */
      readonly made: MadePublication | undefined;
    }
  /** What is behind the cell that the user has selected. */
  | { readonly at: "source"; readonly place: SelectedPlace; readonly source: ShownSource };

/** What stands on 年次報告: the report, its sections to choose, or what a file of last year holds. */
export type ReportInnerPage =
  | { readonly at: "report" }
  | { readonly at: "sections" }
  /** `found`: undefined until a file was chosen and looked at. */
  | { readonly at: "last-year"; readonly found: FoundLastYear | undefined }
  | LoadedReportPage;

export const REPORT_FIRST_PAGE: ReportInnerPage = { at: "report" };
