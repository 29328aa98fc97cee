import type { PaneState, TaskResult } from "../pane-state";

type ReportPageResult = Extract<
  TaskResult,
  { readonly type: "report-page-found" | "drafts-written" | "file-handed-over" }
>;

/** What an open page of 年次報告 shows once it is known; the user may have gone elsewhere meanwhile. */
export function reportPageFound(ended: PaneState, result: ReportPageResult): PaneState {
  const { reportPage } = ended;
  switch (result.type) {
    case "report-page-found":
      return reportPage.at === result.page.at
        ? { ...ended, reportPage: result.page, arrived: ended.place === "report" }
        : ended;
    case "drafts-written": {
      const { done, offers } = result;
      const after = { ...ended, done, preview: undefined, sheetsStale: true };
      if (reportPage.at !== "drafts") return after;
      return { ...after, reportPage: { at: "drafts", offers: offers ?? reportPage.offers }, arrived: true };
    }
    case "file-handed-over": {
      if (reportPage.at !== "publication" || reportPage.made?.files !== result.files) return ended;
      const handed = { ...reportPage.made.handed, [result.what]: result.how };
      return { ...ended, reportPage: { ...reportPage, made: { ...reportPage.made, handed } } };
    }
  }
}
