import { lastingDone, settledDone } from "./done";
import { endTask, followedCheck } from "./end-task";
import type { FollowedEvent, PaneEvent, PaneState, PlaceId } from "./pane-state";
import { doneOnLeaving, onReportEvent } from "./report/on-report-event";
import { isOfSheets, startTask, withWhatPlaceNeeds } from "./start-task";
import { isShortWriting, isWriting } from "./task";

function showPlace(state: PaneState, place: PlaceId): PaneState {
  // Without an overview the trouble is all that these pages have to say; those of sheets need none.
  const isAllToSay = !state.overview && !isOfSheets(place);
  const trouble = isAllToSay ? state.trouble : undefined;
  return withWhatPlaceNeeds({
    ...state,
    place,
    reportFocus: undefined,
    findings: undefined,
    casesOpen: false,
    form: undefined,
    trouble,
    done: state.place === place ? lastingDone(state.done) : doneOnLeaving(state),
  });
}

function stop(state: PaneState): PaneState {
  const { running } = state;
  if (!running || isShortWriting(running.do)) return state;
  // Writing ends between two sheets; reading is merely no longer waited for.
  return isWriting(running) ? { ...state, stopping: true } : { ...state, running: undefined };
}

/** An answer to what is no longer shown changes nothing, nor one that comes amid a task. */
function follow(state: PaneState, event: FollowedEvent): PaneState {
  if (state.running) return state;
  const edits = Math.max(state.edits - event.edits, 0);
  if (event.type === "check-followed") {
    const { findings } = state;
    return findings?.check === event.instead ? { ...followedCheck(state, event.check), edits } : state;
  }
  if (state.findings || state.overview !== event.instead) return state;
  const { overview } = event;
  const done = settledDone(overview.settled, state.done);
  return { ...state, overview, done, edits, sheetsStale: true, preview: undefined };
}

/** What happens on the page of findings and the pages beside it. */
type CheckingEvent = Extract<
  PaneEvent,
  {
    readonly type:
      | "findings-left"
      | "findings-view-chosen"
      | "fixes-page-asked"
      | "fixes-page-left"
      | "cases-left"
      | "form-asked";
  }
>;

function onChecking(state: PaneState, event: CheckingEvent): PaneState {
  const { findings } = state;
  switch (event.type) {
    case "findings-left":
      return { ...state, findings: undefined, form: undefined, arrived: true, trouble: undefined };
    case "findings-view-chosen":
      return findings ? { ...state, findings: { ...findings, ...event.view } } : state;
    case "fixes-page-asked":
      if (!findings) return state;
      return { ...state, findings: { ...findings, at: "fixes" }, form: undefined, arrived: true };
    case "fixes-page-left":
      return findings ? { ...state, findings: { ...findings, at: "list" }, arrived: true } : state;
    case "cases-left":
      return { ...state, casesOpen: false, arrived: true, trouble: undefined };
    case "form-asked":
      return { ...state, form: event.form };
  }
}

/** All that can happen to the pane. Results of a task that is no longer waited for change nothing. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "place-chosen":
      return { ...showPlace(state, event.place), arrived: false };
    case "check-page-asked":
      return { ...showPlace(state, "check"), arrived: true };
    case "month-chosen":
      return { ...state, month: event.month, form: undefined };
    case "task-asked":
      return startTask(state, event.task);
    case "task-progressed":
      return state.running === event.task ? { ...state, progress: event.progress } : state;
    case "stop-asked":
      return stop(state);
    case "task-ended":
      return state.running === event.task ? endTask(state, event.task, event.result) : state;
    case "jump-asked":
      return state.trouble?.retry && "jump" in state.trouble.retry ? { ...state, trouble: undefined } : state;
    case "jump-failed":
      return { ...state, trouble: { cause: event.code, retry: { jump: event.jump }, written: "nothing" } };
    case "action-failed":
      return { ...state, trouble: { cause: event.code, retry: undefined, written: "nothing" } };
    case "trouble-closed":
      return { ...state, trouble: undefined };
    case "done-closed":
      return { ...state, done: undefined };
    case "sheets-page-asked":
      return withWhatPlaceNeeds({
        ...state,
        running: state.running?.do === "offer-new-year" ? undefined : state.running,
        sheetsPage: event.page,
        arrived: true,
        trouble: undefined,
        done: lastingDone(state.done),
      });
    case "report-page-asked":
    case "sections-drafted":
    case "sections-draft-dropped":
    case "selection-followed":
      return onReportEvent(state, event);
    case "workbook-changed":
      // What building writes is told too.
      return state.running?.do === "build"
        ? { ...state, edits: state.edits + 1 }
        : { ...state, edits: state.edits + 1, changedSinceBuilt: true };
    case "check-followed":
    case "look-followed":
      return follow(state, event);
    default:
      return onChecking(state, event);
  }
}
