import type { HostErrorCode } from "../app/host-error";
import type { MonthCheck } from "../app/month-check";
import type { Refusal } from "../app/refusal";
import type { ReportOutcome, ReportPreview } from "../app/report-outcome";
import type { SheetsOverview } from "../app/sheets-overview";
import { settledDone } from "./done";
import { followedFindings, openFindings } from "./findings/open-findings";
import type { PaneState, TaskResult, Trouble } from "./pane-state";
import { reportPageFound } from "./report/report-page-found";
import { isReportTask } from "./report/perform-report-task";
import { REPORT_FIRST_PAGE } from "./report/report-inner-page";
import { isOfSheets, startTask, withWhatPlaceNeeds } from "./start-task";
import { isWriting, type Task } from "./task";

const LIST = { at: "list" } as const;

type ResultOf<Type extends TaskResult["type"]> = Extract<TaskResult, { readonly type: Type }>;

/** A report that was just built would be written again in place. */
function previewAfter({ sections, leftOut }: ReportOutcome): ReportPreview {
  return {
    sections: sections.map(({ section, title, sheet }) => ({ section, title, sheet, how: "overwritten" })),
    leftOut,
    changes: [],
    textChanges: [],
  };
}

function looked(ended: PaneState, { overview }: ResultOf<"looked">): PaneState {
  const sameYear = ended.overview?.fiscalYear === overview.fiscalYear;
  // Sheets of another year are none of this one; those of the same stand there until they are read anew.
  const ofYear = sameYear
    ? {}
    : ({
        month: undefined,
        sheets: undefined,
        sheetsPage: LIST,
        cases: undefined,
        casesOpen: false,
        reportPage: REPORT_FIRST_PAGE,
        sectionOffers: undefined,
      } as const);
  return withWhatPlaceNeeds({
    ...ended,
    ...ofYear,
    overview,
    done: settledDone(overview.settled, ended.done),
    stale: false,
    sheetsStale: true,
    findings: undefined,
    form: undefined,
  });
}

function checked(ended: PaneState, { check, kind }: ResultOf<"checked">): PaneState {
  const { findings, lastCheck } = ended;
  return withWhatPlaceNeeds({
    ...ended,
    overview: check.overview,
    stale: false,
    month: check.month ?? ended.month,
    findings: openFindings(check, kind ?? "all", findings, lastCheck),
    lastCheck: check,
    casesOpen: false,
    form: undefined,
    arrived: findings ? ended.arrived : true,
  });
}

/** What was written may change every figure, and which sheets a report would take. */
function done(ended: PaneState, { done: what, sheets }: ResultOf<"done">): PaneState {
  const after = {
    ...ended,
    done: what,
    stale: true,
    preview: undefined,
    sectionOffers: undefined,
    findings: undefined,
    form: undefined,
    casesOpen: false,
  };
  const known = sheets ? withSheets(after, sheets) : { ...after, sheetsStale: true };
  return withWhatPlaceNeeds({ ...known, sheetsPage: LIST, arrived: true });
}

function doneAndChecked(ended: PaneState, task: Task, result: ResultOf<"done-and-checked">): PaneState {
  const { check } = result;
  if (!check) return done(ended, { type: "done", done: result.done, sheets: undefined });
  const { findings } = ended;
  // Corrections are chosen on a page of their own; what it offered has been done.
  const at = task.do === "apply-fixes" ? "list" : (findings?.at ?? "list");
  return withWhatPlaceNeeds({
    ...ended,
    done: result.done,
    overview: check.overview,
    stale: false,
    sheetsStale: true,
    preview: undefined,
    form: undefined,
    findings: findings && { ...followedFindings(findings, check), at },
    lastCheck: check,
    staffName: task.do === "settle" ? task.by : ended.staffName,
    arrived: true,
  });
}

/** Nothing has changed, but what the file holds is known; the user may have gone back meanwhile. */
function lastYearLookedAt(ended: PaneState, { found }: ResultOf<"last-year-looked-at">): PaneState {
  if (ended.reportPage.at !== "last-year") return ended;
  return { ...ended, reportPage: { at: "last-year", found }, arrived: true };
}

/** What was chosen is written; its page has nothing more to say. */
function afterReportTask(state: PaneState, task: Task): PaneState {
  if (!isReportTask(task)) return state;
  const sectionsDraft = task.do === "choose-sections" ? undefined : state.sectionsDraft;
  return { ...state, reportPage: REPORT_FIRST_PAGE, sectionsDraft };
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
    // A report comes to stand as a whole; where the connection is gone, nobody can tell.
    const isUnknown = ["session-lost", "other-at-work", "broken-off"].some((code) => code === cause);
    const written = isUnknown ? "nothing" : "put-back";
    return { ...ended, preview: undefined, changedSinceBuilt: true, trouble: { cause, retry, written } };
  }
  if (task.do === "make-new-year" && state.progress) {
    const retry = { task: { do: "offer-new-year", choice: task.choice } } as const;
    return { ...ended, sheetsStale: true, stale: true, trouble: { cause, retry, written: "half" } };
  }
  // A workbook that has no year to show has sheets all the same: on their pages the user settles what they are.
  if (task.do === "look" && typeof cause === "object" && isOfSheets(state.place)) {
    const unknown = { ...ended, overview: undefined, stale: true, preview: undefined, findings: undefined };
    return startTask(unknown, { do: "look-at-sheets", fiscalYear: task.fiscalYear });
  }
  const trouble: Trouble = { cause, retry: { task }, written: "nothing" };
  const changed = typeof cause === "object" && cause.refused === "plan-changed";
  if (!changed) return { ...ended, trouble };
  return { ...ended, preview: cause.preview, changedSinceBuilt: true, reportFocus: "build", trouble };
}

/** Whether what was counted of the report when it was built may no longer hold. */
function isChangedBy(task: Task, result: TaskResult): boolean {
  if (result.type === "failed" || task.do === "hand-over") return false;
  if (result.type === "report-page-found" && result.page.at === "recheck")
    return (result.page.recheck?.differences ?? []).length > 0;
  return isWriting(task);
}

/** What is shown once a task has come to its result. */
export function endTask(state: PaneState, task: Task, result: TaskResult): PaneState {
  const ended = {
    ...state,
    running: undefined,
    progress: undefined,
    stopping: false,
    changedSinceBuilt: state.changedSinceBuilt || isChangedBy(task, result),
  };
  switch (result.type) {
    case "looked":
      return looked(ended, result);
    case "checked":
      return checked(ended, result);
    case "cases-looked-at":
      return { ...ended, cases: result.cases, casesOpen: true, findings: undefined, arrived: true };
    case "previewed":
      return {
        ...ended,
        preview: result.preview,
        sectionOffers: result.sections,
        done: settledDone(result.settled, ended.done),
      };
    case "built": {
      const { built } = result;
      const preview = "cancelled" in built ? undefined : previewAfter(built);
      const done = "cancelled" in built ? ended.done : settledDone(built.settled, ended.done);
      return withWhatPlaceNeeds({
        ...ended,
        built,
        preview,
        done,
        changedSinceBuilt: false,
        reportFocus: "result",
      });
    }
    case "last-year-looked-at":
      return lastYearLookedAt(ended, result);
    case "report-page-found":
    case "drafts-written":
    case "file-handed-over":
      return reportPageFound(ended, result);
    case "sheets-looked-at":
      return withWhatPlaceNeeds(withSheets(ended, result.sheets));
    case "new-year-offered": {
      const { choice, offer } = result;
      // The user may have gone back meanwhile.
      if (state.sheetsPage.at !== "new-year") return ended;
      return { ...ended, sheetsPage: { at: "new-year", choice, offer } };
    }
    case "done": {
      const by = task.do === "close-month" || task.do === "reopen-month" ? task.by : ended.staffName;
      return done({ ...afterReportTask(ended, task), staffName: by }, result);
    }
    case "done-and-checked":
      return doneAndChecked(ended, task, result);
    case "noted":
      return { ...ended, done: result.done, sheetsStale: true };
    case "failed":
      return failed(state, task, result.cause);
  }
}

/** What is shown once an edit was followed by itself. */
export function followedCheck(state: PaneState, check: MonthCheck): PaneState {
  const { findings } = state;
  if (!findings) return state;
  return {
    ...state,
    overview: check.overview,
    findings: followedFindings(findings, check),
    lastCheck: check,
    sheetsStale: true,
    preview: undefined,
  };
}
