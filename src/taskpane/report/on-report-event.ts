import { lastingDone, type Done } from "../done";
import type { PaneEvent, PaneState } from "../pane-state";
import { withWhatPlaceNeeds } from "../start-task";
import { choicesOf, isSameDraft } from "./sections-draft";

/** What happens on the pages of 年次報告. */
export type ReportEvent = Extract<
  PaneEvent,
  { readonly type: "report-page-asked" | "sections-drafted" | "sections-draft-dropped" }
>;

/** What is said as a page is left: whoever leaves changes unwritten is told so, and finds them there later. */
export function doneOnLeaving(state: PaneState): Done | undefined {
  const { place, reportPage, sectionsDraft, done } = state;
  const leavesDraft = place === "report" && reportPage.at === "sections" && sectionsDraft !== undefined;
  return leavesDraft ? { what: "sections-left" } : lastingDone(done);
}

export function onReportEvent(state: PaneState, event: ReportEvent): PaneState {
  switch (event.type) {
    case "report-page-asked":
      return withWhatPlaceNeeds({
        ...state,
        reportPage: event.page,
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
  }
}
