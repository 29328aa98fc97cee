import { lastingDone } from "./done";
import type { PaneState, PlaceId } from "./pane-state";
import { openedReportPage } from "./report/opened-report-page";
import { isWriting, type Task } from "./task";

export function isOfSheets(place: PlaceId): boolean {
  return place === "sheets" || place === "settings";
}

/** What no longer holds once a task begins. */
function forgottenBy(task: Task, { done }: PaneState): Partial<PaneState> {
  switch (task.do) {
    case "look":
      return { preview: undefined, built: undefined, edits: 0 };
    case "preview":
      return { preview: undefined };
    case "build":
      return { reportFocus: undefined, done: undefined };
    case "check":
      return { edits: 0, done: lastingDone(done) };
    case "check-this-month":
      return { place: "check", edits: 0, done: lastingDone(done) };
    case "look-at-cases":
      return { done: lastingDone(done) };
    case "look-at-sheets":
      return {};
    case "recheck":
    case "offer-drafts":
    case "offer-publication":
      return { done: lastingDone(done), arrived: true, reportPage: openedReportPage(task.do) };
    case "publish":
      return {
        done: lastingDone(done),
        reportPage: { at: "publication", offer: task.offer, made: undefined },
      };
    case "offer-new-year":
      return { done: undefined, sheetsPage: { at: "new-year", choice: task.choice, offer: undefined } };
    default:
      return { done: undefined };
  }
}

/** Begins a task, unless the workbook is being written. */
export function startTask(state: PaneState, task: Task): PaneState {
  if (state.running && isWriting(state.running)) return state;
  return {
    ...state,
    ...forgottenBy(task, state),
    running: { ...task },
    progress: undefined,
    stopping: false,
    trouble: undefined,
  };
}

/**
 * What a page needs before anybody asks: the year as it is now, on the report page what building would do, on the
 * pages of sheets and settings how sheets are read.
 */
export function withWhatPlaceNeeds(state: PaneState): PaneState {
  const { place, overview, stale, preview, sectionOffers, sheets, sheetsStale, running, trouble } = state;
  if (running || trouble) return state;
  if (isOfSheets(place)) {
    if (sheets && !sheetsStale) return state;
    return startTask(state, { do: "look-at-sheets", fiscalYear: overview?.fiscalYear ?? sheets?.fiscalYear });
  }
  if (stale || !overview) return startTask(state, { do: "look", fiscalYear: overview?.fiscalYear });
  if (place !== "report" || (preview && sectionOffers)) return state;
  return startTask(state, { do: "preview", fiscalYear: overview.fiscalYear });
}
