import type { HostErrorCode } from "../app/host-error";
import type { Refusal } from "../app/refusal";
import type { ReportOutcome, ReportPreview } from "../app/report-outcome";
import type { SheetsOverview } from "../app/sheets-overview";
import type { Done, PaneEvent, PaneState, PlaceId, TaskResult } from "./pane-state";
import { isShortWriting, isWriting, type Task } from "./task";

const LIST = { at: "list" } as const;

/** Whoever looks at what came from another book still wants the way to take it back. */
function lasting(done: Done | undefined): Done | undefined {
  return done?.what === "imported" ? done : undefined;
}

/** What no longer holds once a task begins. */
function forgottenBy(task: Task): Partial<PaneState> {
  switch (task.do) {
    case "look":
      return { preview: undefined, built: undefined };
    case "preview":
      return { preview: undefined };
    case "build":
      return { built: undefined, done: undefined };
    case "check":
      return {};
    case "look-at-sheets":
      return {};
    case "offer-new-year":
      return { done: undefined, sheetsPage: { at: "new-year", choice: task.choice, offer: undefined } };
    default:
      return { done: undefined };
  }
}

function start(state: PaneState, task: Task): PaneState {
  if (state.running && isWriting(state.running)) return state;
  return {
    ...state,
    ...forgottenBy(task),
    running: { ...task },
    progress: undefined,
    stopping: false,
    trouble: undefined,
  };
}

/** A report that was just built would be written again in place. */
function previewAfter({ sections, leftOut }: ReportOutcome): ReportPreview {
  return {
    sections: sections.map(({ section, title, sheet }) => ({ section, title, sheet, how: "overwritten" })),
    leftOut,
  };
}

function isOfSheets(place: PlaceId): boolean {
  return place === "sheets" || place === "settings";
}

/**
 * What a page needs before anybody asks: the year as it is now, on the report page what building would do, on the
 * pages of sheets and settings how sheets are read.
 */
function withWhatPlaceNeeds(state: PaneState): PaneState {
  const { place, overview, stale, preview, sheets, sheetsStale, running, trouble } = state;
  if (running || trouble) return state;
  if (isOfSheets(place)) {
    if (sheets && !sheetsStale) return state;
    return start(state, { do: "look-at-sheets", fiscalYear: overview?.fiscalYear ?? sheets?.fiscalYear });
  }
  if (stale || !overview) return start(state, { do: "look", fiscalYear: overview?.fiscalYear });
  if (place !== "report" || preview) return state;
  return start(state, { do: "preview", fiscalYear: overview.fiscalYear });
}

function showPlace(state: PaneState, place: PlaceId): PaneState {
  // Without an overview the trouble is all that these pages have to say; those of sheets need none.
  const isAllToSay = !state.overview && !isOfSheets(place);
  const trouble = isAllToSay ? state.trouble : undefined;
  return withWhatPlaceNeeds({ ...state, place, findings: undefined, trouble, done: lasting(state.done) });
}

function end(state: PaneState, task: Task, result: TaskResult): PaneState {
  const ended = { ...state, running: undefined, progress: undefined, stopping: false };
  switch (result.type) {
    case "looked": {
      const { overview } = result;
      const sameYear = state.overview?.fiscalYear === overview.fiscalYear;
      // Sheets of another year are none of this one; those of the same stand there until they are read anew.
      const ofYear = sameYear ? {} : ({ month: undefined, sheets: undefined, sheetsPage: LIST } as const);
      const looked = { ...ended, ...ofYear, overview, stale: false, sheetsStale: true, findings: undefined };
      return withWhatPlaceNeeds(looked);
    }
    case "checked": {
      const { check, kind } = result;
      const again = state.findings !== undefined;
      return withWhatPlaceNeeds({
        ...ended,
        overview: check.overview,
        stale: false,
        month: check.month ?? state.month,
        findings: { check, kind: kind ?? "all", severity: state.findings?.severity ?? "all" },
        arrived: again ? state.arrived : true,
      });
    }
    case "previewed":
      return { ...ended, preview: result.preview };
    case "built": {
      const { built } = result;
      return withWhatPlaceNeeds({
        ...ended,
        built,
        preview: "cancelled" in built ? undefined : previewAfter(built),
      });
    }
    case "sheets-looked-at":
      return withWhatPlaceNeeds(withSheets(ended, result.sheets));
    case "new-year-offered": {
      const { choice, offer } = result;
      // The user may have gone back meanwhile.
      if (state.sheetsPage.at !== "new-year") return ended;
      return { ...ended, sheetsPage: { at: "new-year", choice, offer } };
    }
    case "done": {
      const { done, sheets } = result;
      // What was written may change every figure, and which sheets a report would take.
      const after = { ...ended, done, stale: true, preview: undefined, findings: undefined };
      const known = sheets ? withSheets(after, sheets) : { ...after, sheetsStale: true };
      return withWhatPlaceNeeds({ ...known, sheetsPage: LIST, arrived: true });
    }
    case "failed":
      return failed(state, task, result.cause);
  }
}

/** The sheets as they are now; the page of one that is no longer there leads nowhere. */
function withSheets(state: PaneState, sheets: SheetsOverview): PaneState {
  const { sheetsPage: page } = state;
  const isGone = page.at === "sheet" && !sheets.sheets.some(({ sheet }) => sheet === page.sheet);
  return { ...state, ...(isGone && { sheetsPage: LIST, arrived: true }), sheets, sheetsStale: false };
}

function failed(state: PaneState, task: Task, cause: HostErrorCode | Refusal): PaneState {
  const ended = { ...state, running: undefined, progress: undefined, stopping: false };
  // The preview no longer holds: what is there now is said anew before anything is written.
  if (task.do === "build" && state.progress) {
    const retry = { task: { do: "preview", fiscalYear: task.fiscalYear } } as const;
    return { ...ended, preview: undefined, trouble: { cause, retry, halfWritten: true } };
  }
  if (task.do === "make-new-year" && state.progress) {
    const retry = { task: { do: "offer-new-year", choice: task.choice } } as const;
    return { ...ended, sheetsStale: true, stale: true, trouble: { cause, retry, halfWritten: true } };
  }
  // A workbook that has no year to show has sheets all the same: on their pages the user settles what they are.
  if (task.do === "look" && typeof cause === "object" && isOfSheets(state.place)) {
    const unknown = { ...ended, overview: undefined, stale: true, preview: undefined, findings: undefined };
    return start(unknown, { do: "look-at-sheets", fiscalYear: task.fiscalYear });
  }
  const trouble = { cause, retry: { task }, halfWritten: false };
  const changed = typeof cause === "object" && cause.refused === "plan-changed";
  return changed ? { ...ended, preview: cause.preview, trouble } : { ...ended, trouble };
}

function stop(state: PaneState): PaneState {
  const { running } = state;
  if (!running || isShortWriting(running.do)) return state;
  // Writing ends between two sheets; reading is merely no longer waited for.
  return isWriting(running) ? { ...state, stopping: true } : { ...state, running: undefined };
}

/** All that can happen to the pane. Results of a task that is no longer waited for change nothing. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "place-chosen":
      return { ...showPlace(state, event.place), arrived: false };
    case "check-page-asked":
      return { ...showPlace(state, "check"), arrived: true };
    case "month-chosen":
      return { ...state, month: event.month };
    case "task-asked":
      return start(state, event.task);
    case "task-progressed":
      return state.running === event.task ? { ...state, progress: event.progress } : state;
    case "stop-asked":
      return stop(state);
    case "task-ended":
      return state.running === event.task ? end(state, event.task, event.result) : state;
    case "jump-asked":
      return state.trouble?.retry && "jump" in state.trouble.retry ? { ...state, trouble: undefined } : state;
    case "jump-failed":
      return { ...state, trouble: { cause: event.code, retry: { jump: event.jump }, halfWritten: false } };
    case "action-failed":
      return { ...state, trouble: { cause: event.code, retry: undefined, halfWritten: false } };
    case "trouble-closed":
      return { ...state, trouble: undefined };
    case "done-closed":
      return { ...state, done: undefined };
    case "findings-left":
      return { ...state, findings: undefined, arrived: true, trouble: undefined };
    case "sheets-page-asked":
      return withWhatPlaceNeeds({
        ...state,
        running: state.running?.do === "offer-new-year" ? undefined : state.running,
        sheetsPage: event.page,
        arrived: true,
        trouble: undefined,
        done: lasting(state.done),
      });
    case "severity-chosen":
      return state.findings ? { ...state, findings: { ...state.findings, severity: event.severity } } : state;
    case "kind-chosen":
      return state.findings ? { ...state, findings: { ...state.findings, kind: event.kind } } : state;
  }
}
