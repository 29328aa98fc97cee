import type { DraftsInserted } from "../../app/drafts/draft-offers";
import type {
  PublicationChoice,
  PublicationOffer,
  PublishedFile,
  PublishedFiles,
} from "../../app/publication/publication";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";

/** What is done with a report that stands in the workbook. */
export type StandingReportTask =
  | { readonly do: "recheck"; readonly fiscalYear: FiscalYear }
  | { readonly do: "offer-drafts"; readonly fiscalYear: FiscalYear }
  | {
      readonly do: "insert-drafts";
      readonly fiscalYear: FiscalYear;
      readonly section: string;
      readonly sentences: readonly string[];
    }
  | { readonly do: "take-back-drafts"; readonly fiscalYear: FiscalYear; readonly outcome: DraftsInserted }
  | { readonly do: "offer-publication"; readonly fiscalYear: FiscalYear }
  | {
      readonly do: "publish";
      readonly fiscalYear: FiscalYear;
      readonly offer: PublicationOffer;
      readonly choice: PublicationChoice;
    }
  | {
      readonly do: "hand-over";
      readonly fiscalYear: FiscalYear;
      readonly files: PublishedFiles;
      readonly what: PublishedFile;
    };

const DOINGS: ReadonlySet<string> = new Set<StandingReportTask["do"]>([
  "recheck",
  "offer-drafts",
  "insert-drafts",
  "take-back-drafts",
  "offer-publication",
  "publish",
  "hand-over",
]);

export function isStandingReportTask(task: { readonly do: string }): task is StandingReportTask {
  return DOINGS.has(task.do);
}
