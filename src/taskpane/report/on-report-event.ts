import { lastingDone, type Done } from "../done";
import type { PaneEvent, PaneState } from "../pane-state";
import { withWhatPlaceNeeds } from "../start-task";
import { isWriting, type Task } from "../task";
import { focusOnReturn } from "./report-focus";
import { REPORT_FIRST_PAGE } from "./report-inner-page";
import { isStandingReportTask } from "./standing-report-task";
import { choicesOf, isSameDraft } from "./sections-draft";

/** What happens on the pages of 年次報告. */
export type ReportEvent = Extract<
  PaneEvent,
  {
    readonly type: "report-page-asked" | "sections-drafted" | "sections-draft-dropped" | "selection-followed";
  }
>;

/** What is said as a page is left: whoever leaves changes unwritten is told so, and finds them there later. */
export function doneOnLeaving(state: PaneState): Done | undefined {
  const { place, reportPage, sectionsDraft, done } = state;
  const leavesDraft = place === "report" && reportPage.at === "sections" && sectionsDraft !== undefined;
  return leavesDraft ? { what: "sections-left" } : lastingDone(done);
}

/** Only the page that is left wanted to know. */
function isWaitedForByPage(running: Task | undefined): boolean {
  return running !== undefined && isStandingReportTask(running) && !isWriting(running);
}

/** Whether the page of 年次報告 turns with the selection: not while somebody works on another, or waits. */
export function followsSelection({ place, reportPage, running, overview }: PaneState): boolean {
  if (place !== "report" || running || !overview) return false;
  return reportPage.at === "report" || reportPage.at === "source";
}

function followSelection(
  state: PaneState,
  { place, source }: Extract<PaneEvent, { readonly type: "selection-followed" }>,
): PaneState {
  if (!followsSelection(state)) return state;
  // The user is in the workbook: the focus stays there. A heading turns no page, but is told on the one that follows.
  const isTold = source.at !== "nothing" && (source.at !== "words" || state.reportPage.at === "source");
  if (isTold) return { ...state, reportPage: { at: "source", place, source }, arrived: false };
  return state.reportPage.at === "source"
    ? { ...state, reportPage: REPORT_FIRST_PAGE, reportFocus: undefined, arrived: false }
    : state;
}

export function onReportEvent(state: PaneState, event: ReportEvent): PaneState {
  switch (event.type) {
    case "report-page-asked":
      return withWhatPlaceNeeds({
        ...state,
        running: isWaitedForByPage(state.running) ? undefined : state.running,
        reportPage: event.page,
        reportFocus: event.page.at === "report" ? focusOnReturn(state.reportPage) : undefined,
        arrived: true,
        trouble: undefined,
        done: event.page.at === "report" ? doneOnLeaving(state) : lastingDone(state.done),
      });
    case "sections-drafted": {
      const { draft } = event;
      const { sectionOffers } = state;
      const isAsItStands = sectionOffers && isSameDraft(draft, choicesOf(sectionOffers.sections));
      return { ...state, sectionsDraft: isAsItStands ? undefined : draft };
    }
    case "sections-draft-dropped":
      return { ...state, sectionsDraft: undefined, done: lastingDone(state.done) };
    case "selection-followed":
      return followSelection(state, event);
  }
}
