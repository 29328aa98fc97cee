import type { HostErrorCode } from "../app/host-error";
import type { Refusal } from "../app/refusal";
import type { ReportOutcome, ReportPreview } from "../app/report-outcome";
import type { PaneEvent, PaneState, PlaceId, TaskResult } from "./pane-state";
import { isShortWriting, isWriting, type Task } from "./task";

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

/**
 * What a page needs before anybody asks: the year as it is now, on the report page what building would do, on the
 * pages of sheets and settings how sheets are read.
 */
function withWhatPlaceNeeds(state: PaneState): PaneState {
  const { place, overview, stale, preview, sheets, running, trouble } = state;
  if (running || trouble) return state;
  if (place === "sheets" || place === "settings") {
    return sheets ? state : start(state, { do: "look-at-sheets", fiscalYear: overview?.fiscalYear });
  }
  if (stale || !overview) return start(state, { do: "look", fiscalYear: overview?.fiscalYear });
  if (place !== "report" || preview) return state;
  return start(state, { do: "preview", fiscalYear: overview.fiscalYear });
}

function showPlace(state: PaneState, place: PlaceId): PaneState {
  // Without an overview the trouble is all that these pages have to say; those of sheets need none.
  const isAllToSay = !state.overview && (place === "check" || place === "report");
  const trouble = isAllToSay ? state.trouble : undefined;
  return withWhatPlaceNeeds({ ...state, place, findings: undefined, trouble, done: undefined });
}

function end(state: PaneState, task: Task, result: TaskResult): PaneState {
  const ended = { ...state, running: undefined, progress: undefined, stopping: false };
  switch (result.type) {
    case "looked": {
      const { overview } = result;
      const sameYear = state.overview?.fiscalYear === overview.fiscalYear;
      const month = sameYear ? state.month : undefined;
      // The workbook may have changed since its sheets were looked at.
      return withWhatPlaceNeeds({
        ...ended,
        overview,
        month,
        stale: false,
        sheets: undefined,
        findings: undefined,
      });
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
      return withWhatPlaceNeeds({ ...ended, sheets: result.sheets });
    case "new-year-offered": {
      const { choice, offer } = result;
      return { ...ended, sheetsPage: { at: "new-year", choice, offer } };
    }
    case "done": {
      const { done, sheets } = result;
      // What was written may change every figure, and which sheets a report would take.
      const after = { ...ended, done, sheets, stale: true, preview: undefined, findings: undefined };
      return withWhatPlaceNeeds({ ...after, sheetsPage: { at: "list" }, arrived: true });
    }
    case "failed":
      return failed(state, task, result.cause);
  }
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
    return { ...ended, sheets: undefined, stale: true, trouble: { cause, retry, halfWritten: true } };
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
    case "selection-failed":
      return { ...state, trouble: { cause: event.code, retry: undefined, halfWritten: false } };
    case "trouble-closed":
      return { ...state, trouble: undefined };
    case "done-closed":
      return { ...state, done: undefined };
    case "findings-left":
      return { ...state, findings: undefined, arrived: true, trouble: undefined };
    case "sheets-page-asked":
      return { ...state, sheetsPage: event.page, arrived: true, trouble: undefined, done: undefined };
    case "severity-chosen":
      return state.findings ? { ...state, findings: { ...state.findings, severity: event.severity } } : state;
    case "kind-chosen":
      return state.findings ? { ...state, findings: { ...state.findings, kind: event.kind } } : state;
  }
}
