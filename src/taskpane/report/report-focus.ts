import type { LoadedReportPage, ReportInnerPage } from "./report-inner-page";

/** What takes the focus as the first page of 年次報告 comes to be shown: what was made, or the button that was pressed. */
export type ReportFocus = "result" | "build" | Exclude<LoadedReportPage["at"], "source">;

/** Where the user comes back from a page about the report, the button that led there takes the focus. */
export function focusOnReturn({ at }: ReportInnerPage): ReportFocus | undefined {
  switch (at) {
    case "changes":
    case "recheck":
    case "drafts":
    case "publication":
      return at;
    default:
      return undefined;
  }
}
