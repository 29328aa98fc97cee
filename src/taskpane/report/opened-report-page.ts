import type { LoadedReportPage } from "./report-inner-page";

/** The page that waits for what a task finds out. */
export function openedReportPage(task: "recheck" | "offer-drafts" | "offer-publication"): LoadedReportPage {
  switch (task) {
    case "recheck":
      return { at: "recheck", recheck: undefined };
    case "offer-drafts":
      return { at: "drafts", offers: undefined };
    case "offer-publication":
      return { at: "publication", offer: undefined, made: undefined };
  }
}
