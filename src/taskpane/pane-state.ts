import type { YearMonth } from "../domain/calendar/calendar-date";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { Severity } from "../domain/rules/severity";
import type { HostErrorCode } from "../app/host-error";
import type { MonthCheck } from "../app/month-check";
import type { Refusal } from "../app/refusal";
import type { ReportCancelled, ReportOutcome, ReportPreview, ReportProgress } from "../app/report-outcome";
import type { YearOverview } from "../app/year-overview";
import type { Jump, Task } from "./task";

export type PlaceId = "check" | "report";

/** The findings page: what was found, and what of it is shown. */
export interface OpenFindings {
  readonly check: MonthCheck;
  readonly kind: RecordKindId | "all";
  readonly severity: Severity | "all";
}

/** Why something could not be done, and what to try again. */
export interface Trouble {
  readonly cause: HostErrorCode | Refusal;
  readonly retry: { readonly task: Task } | { readonly jump: Jump };
  /** True where writing had begun: the sheets written until then are still there. */
  readonly halfWritten: boolean;
}

export interface PaneState {
  readonly place: PlaceId;
  /** True where the page was opened from within a page: its heading then takes the focus. */
  readonly arrived: boolean;
  readonly overview: YearOverview | undefined;
  /** The month to check, once one was chosen; until then the overview's. */
  readonly month: YearMonth | undefined;
  readonly findings: OpenFindings | undefined;
  /** What building would do, as the page says it. */
  readonly preview: ReportPreview | undefined;
  readonly built: ReportOutcome | ReportCancelled | undefined;
  /** What the pane waits for; whoever performs it hands this very object back with the result. */
  readonly running: Task | undefined;
  readonly progress: ReportProgress | undefined;
  readonly stopping: boolean;
  readonly trouble: Trouble | undefined;
}

/** What a task came to. */
export type TaskResult =
  | { readonly type: "looked"; readonly overview: YearOverview }
  | { readonly type: "checked"; readonly check: MonthCheck; readonly kind: RecordKindId | undefined }
  | { readonly type: "previewed"; readonly preview: ReportPreview }
  | { readonly type: "built"; readonly built: ReportOutcome | ReportCancelled }
  | { readonly type: "failed"; readonly cause: HostErrorCode | Refusal };

export type PaneEvent =
  | { readonly type: "place-chosen"; readonly place: PlaceId }
  | { readonly type: "check-page-asked" }
  | { readonly type: "month-chosen"; readonly month: YearMonth }
  | { readonly type: "task-asked"; readonly task: Task }
  | { readonly type: "task-progressed"; readonly task: Task; readonly progress: ReportProgress }
  | { readonly type: "stop-asked" }
  | { readonly type: "task-ended"; readonly task: Task; readonly result: TaskResult }
  | { readonly type: "jump-asked" }
  | { readonly type: "jump-failed"; readonly jump: Jump; readonly code: HostErrorCode }
  | { readonly type: "trouble-closed" }
  | { readonly type: "findings-left" }
  | { readonly type: "severity-chosen"; readonly severity: Severity | "all" }
  | { readonly type: "kind-chosen"; readonly kind: RecordKindId | "all" };

/** The pane as it opens: it reads the workbook at once. */
export const FIRST_STATE: PaneState = {
  place: "check",
  arrived: false,
  overview: undefined,
  month: undefined,
  findings: undefined,
  preview: undefined,
  built: undefined,
  running: { do: "look", fiscalYear: undefined },
  progress: undefined,
  stopping: false,
  trouble: undefined,
};

/** What no longer holds once a task begins. */
function forgottenBy(task: Task): Partial<PaneState> {
  switch (task.do) {
    case "look":
      return { preview: undefined, built: undefined };
    case "check":
      return {};
    case "preview":
      return { preview: undefined };
    case "build":
      return { built: undefined };
  }
}

function start(state: PaneState, task: Task): PaneState {
  if (state.running?.do === "build") return state;
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

/** On the report page the pane says what building would do before anybody asks. */
function withPreview(state: PaneState): PaneState {
  const { place, overview, preview, running } = state;
  if (place !== "report" || !overview || preview || running) return state;
  return start(state, { do: "preview", fiscalYear: overview.fiscalYear });
}

function showPlace(state: PaneState, place: PlaceId): PaneState {
  // Without an overview the trouble is all that a page has to say.
  const trouble = state.overview ? undefined : state.trouble;
  return withPreview({ ...state, place, findings: undefined, trouble });
}

function end(state: PaneState, task: Task, result: TaskResult): PaneState {
  const ended = { ...state, running: undefined, progress: undefined, stopping: false };
  switch (result.type) {
    case "looked": {
      const { overview } = result;
      const sameYear = state.overview?.fiscalYear === overview.fiscalYear;
      const month = sameYear ? state.month : undefined;
      return withPreview({ ...ended, overview, month, findings: undefined });
    }
    case "checked": {
      const { check, kind } = result;
      const again = state.findings !== undefined;
      return withPreview({
        ...ended,
        overview: check.overview,
        month: check.month ?? state.month,
        findings: { check, kind: kind ?? "all", severity: state.findings?.severity ?? "all" },
        arrived: again ? state.arrived : true,
      });
    }
    case "previewed":
      return { ...ended, preview: result.preview };
    case "built": {
      const { built } = result;
      return withPreview({
        ...ended,
        built,
        preview: "cancelled" in built ? undefined : previewAfter(built),
      });
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
  const trouble = { cause, retry: { task }, halfWritten: false };
  const changed = typeof cause === "object" && cause.refused === "plan-changed";
  return changed ? { ...ended, preview: cause.preview, trouble } : { ...ended, trouble };
}

function stop(state: PaneState): PaneState {
  if (!state.running) return state;
  // Writing ends between two sheets; reading is merely no longer waited for.
  return state.running.do === "build" ? { ...state, stopping: true } : { ...state, running: undefined };
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
      return state.trouble && "jump" in state.trouble.retry ? { ...state, trouble: undefined } : state;
    case "jump-failed":
      return { ...state, trouble: { cause: event.code, retry: { jump: event.jump }, halfWritten: false } };
    case "trouble-closed":
      return { ...state, trouble: undefined };
    case "findings-left":
      return { ...state, findings: undefined, arrived: true, trouble: undefined };
    case "severity-chosen":
      return state.findings ? { ...state, findings: { ...state.findings, severity: event.severity } } : state;
    case "kind-chosen":
      return state.findings ? { ...state, findings: { ...state.findings, kind: event.kind } } : state;
  }
}
