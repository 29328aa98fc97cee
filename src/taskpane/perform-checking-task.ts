import type { Jisseki } from "../app/jisseki";
import type { MonthCheck } from "../app/month-check";
import { isRefusal } from "../app/refusal";
import type { Done } from "./done";
import type { TaskResult } from "./pane-state";
import type { CheckedMonth, Task } from "./task";
import { resultOf } from "./task-result";

const CHECKING = [
  "check",
  "check-this-month",
  "look-at-cases",
  "apply-fixes",
  "take-back-fixes",
  "settle",
  "unsettle",
  "mark-sheets",
  "remove-marks",
  "list-findings",
  "close-month",
  "reopen-month",
  "list-restatements",
  "make-monthly-report",
] as const;

/** The tasks of checking a month, and of what is found there. */
type CheckingTask = Extract<Task, { readonly do: (typeof CHECKING)[number] }>;

export function isCheckingTask(task: Task): task is CheckingTask {
  return CHECKING.some((what) => what === task.do);
}

async function check(
  jisseki: Jisseki,
  { fiscalYear, month, kind }: Omit<Extract<Task, { readonly do: "check" }>, "do">,
): Promise<TaskResult> {
  const outcome = await jisseki.checkMonth({ fiscalYear, month });
  return resultOf(outcome, (found) => ({ type: "checked", check: found, kind }));
}

/** The month as it is after something was written: what is done is done, also where it cannot be checked again. */
async function checkedAgain(
  jisseki: Jisseki,
  { fiscalYear, month }: CheckedMonth,
): Promise<MonthCheck | undefined> {
  if (!month) return undefined;
  const outcome = await jisseki.checkMonth({ fiscalYear, month }).catch(() => undefined);
  return outcome && !isRefusal(outcome) ? outcome : undefined;
}

async function doneAndChecked(jisseki: Jisseki, done: Done, checked: CheckedMonth): Promise<TaskResult> {
  return { type: "done-and-checked", done, check: await checkedAgain(jisseki, checked) };
}

/** A month alone, or without one the whole year. */
function partOfYear({ fiscalYear, month }: CheckedMonth) {
  return { fiscalYear, ...(month && { month }) };
}

/** Asks Jisseki for what the pane waits for. Throws HostError. */
export async function performCheckingTask(jisseki: Jisseki, task: CheckingTask): Promise<TaskResult> {
  switch (task.do) {
    case "check":
      return check(jisseki, task);
    case "check-this-month": {
      const { fiscalYear } = task;
      const overview = await jisseki.lookAtYear(fiscalYear === undefined ? {} : { fiscalYear });
      if (isRefusal(overview)) return { type: "failed", cause: overview };
      const { currentMonth: month } = overview;
      return check(jisseki, { fiscalYear: overview.fiscalYear, month, kind: undefined });
    }
    case "look-at-cases": {
      const outcome = await jisseki.casesToLookAt({ fiscalYear: task.fiscalYear });
      return resultOf(outcome, (cases) => ({ type: "cases-looked-at", cases }));
    }
    case "apply-fixes": {
      const { fixes, checked } = task;
      const outcome = await jisseki.applyFixes({ fixes });
      return doneAndChecked(jisseki, { what: "fixes-applied", outcome, checked }, checked);
    }
    case "take-back-fixes": {
      const { outcome, checked } = task;
      const taken = await jisseki.takeBackFixes(outcome);
      const done: Done =
        taken === "taken-back"
          ? { what: "fixes-taken-back", fixes: outcome.applied }
          : { what: "changed-since-fixes" };
      return doneAndChecked(jisseki, done, checked);
    }
    case "settle": {
      const { keys, reason, by, checked } = task;
      const settled = await jisseki.settleFindings({ fiscalYear: checked.fiscalYear, keys, reason, by });
      const done: Done =
        settled === "settled" ? { what: "settled", count: keys.length } : { what: "changed-since-check" };
      return doneAndChecked(jisseki, done, checked);
    }
    case "unsettle": {
      const { key, checked } = task;
      await jisseki.unsettleFinding({ fiscalYear: checked.fiscalYear, key });
      return doneAndChecked(jisseki, { what: "unsettled" }, checked);
    }
    case "mark-sheets": {
      const outcome = await jisseki.markSheets(partOfYear(task.checked));
      return resultOf(outcome, ({ marked }) => ({ type: "noted", done: { what: "marked", marked } }));
    }
    case "remove-marks":
      await jisseki.removeMarks();
      return { type: "noted", done: { what: "marks-removed" } };
    case "list-findings": {
      const outcome = await jisseki.listFindings(partOfYear(task.checked));
      return resultOf(outcome, ({ sheet }) => ({ type: "noted", done: { what: "findings-listed", sheet } }));
    }
    case "close-month": {
      const { fiscalYear, month, by, confirmedBy } = task;
      const outcome = await jisseki.closeMonth({ fiscalYear, month, by, confirmedBy });
      return resultOf(outcome, () => doneWithoutSheets({ what: "month-closed", month, fiscalYear }));
    }
    case "reopen-month": {
      const { fiscalYear, month, reason, by } = task;
      const outcome = await jisseki.reopenMonth({ fiscalYear, month, reason, by });
      if (outcome !== "reopened") return { type: "failed", cause: outcome };
      return doneWithoutSheets({ what: "month-reopened", month });
    }
    case "list-restatements": {
      const outcome = await jisseki.listRestatements({ fiscalYear: task.fiscalYear });
      return resultOf(outcome, ({ sheet, figures }) => ({
        type: "noted",
        done: { what: "restatements-listed", sheet, figures },
      }));
    }
    case "make-monthly-report": {
      const { fiscalYear, month } = task;
      const outcome = await jisseki.makeMonthlyReport({ fiscalYear, month });
      return resultOf(outcome, (made) => ({
        type: "noted",
        done: { what: "monthly-report-made", month, made },
      }));
    }
  }
}

function doneWithoutSheets(done: Done): TaskResult {
  return { type: "done", done, sheets: undefined };
}
