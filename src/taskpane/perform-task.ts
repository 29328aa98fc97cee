import type { AbortSignalLike } from "../app/abort-signal";
import type { Jisseki } from "../app/jisseki";
import { isRefusal } from "../app/refusal";
import type { SheetsOverview } from "../app/sheets-overview";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { Done } from "./done";
import type { TaskProgress, TaskResult } from "./pane-state";
import { isCheckingTask, performCheckingTask } from "./perform-checking-task";
import { isReportTask, performReportTask } from "./report/perform-report-task";
import { performStandingReportTask } from "./report/perform-standing-report-task";
import { isStandingReportTask } from "./report/standing-report-task";
import { resultOf } from "./task-result";
import type { Task } from "./task";

interface TaskListener {
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignalLike;
}

function lookAtSheets(jisseki: Jisseki, fiscalYear: FiscalYear | undefined): Promise<SheetsOverview> {
  return jisseki.lookAtSheets(fiscalYear === undefined ? {} : { fiscalYear });
}

/** What was written, with the sheets as they are then: what is done is done, also where those cannot be read. */
async function done(jisseki: Jisseki, what: Done, fiscalYear: FiscalYear | undefined): Promise<TaskResult> {
  const sheets = await lookAtSheets(jisseki, fiscalYear).catch(() => undefined);
  return { type: "done", done: what, sheets };
}

/** Asks Jisseki for what the pane waits for. Throws HostError. */
export async function performTask(jisseki: Jisseki, task: Task, listener: TaskListener): Promise<TaskResult> {
  if (isCheckingTask(task)) return performCheckingTask(jisseki, task);
  if (isReportTask(task)) return performReportTask(jisseki, task, listener);
  if (isStandingReportTask(task)) return performStandingReportTask(jisseki, task);
  switch (task.do) {
    case "look": {
      const { fiscalYear, afresh } = task;
      const outcome = await jisseki.lookAtYear({
        ...(fiscalYear !== undefined && { fiscalYear }),
        ...(afresh && { afresh }),
      });
      return resultOf(outcome, (overview) => ({ type: "looked", overview }));
    }
    case "offer-new-year": {
      const { choice } = task;
      return { type: "new-year-offered", choice, offer: await jisseki.previewNewYear(choice) };
    }
    case "look-at-sheets":
      return { type: "sheets-looked-at", sheets: await lookAtSheets(jisseki, task.fiscalYear) };
    case "make-new-year": {
      const outcome = await jisseki.makeNewYear(task.choice, listener.onProgress, listener.signal);
      return done(jisseki, { what: "new-year-made", outcome }, task.fiscalYear);
    }
    case "list-carried-cases": {
      const { fiscalYear } = task;
      const outcome = await jisseki.listCarriedCases({ fiscalYear });
      if (isRefusal(outcome)) return { type: "failed", cause: outcome };
      return done(jisseki, { what: "carried-cases-listed", outcome }, fiscalYear);
    }
    case "make-settings": {
      const { fiscalYear } = task;
      const outcome = await jisseki.makeSettings({ fiscalYear });
      return done(jisseki, { what: "settings-made", outcome }, fiscalYear);
    }
    case "decide-reading":
      await jisseki.decideReading(task.decision);
      return done(jisseki, { what: "reading-decided" }, task.fiscalYear);
    case "import-book": {
      const { file, book, fiscalYear } = task;
      const outcome = await jisseki.importBook({
        file,
        book,
        ...(fiscalYear !== undefined && { fiscalYear }),
      });
      return done(jisseki, { what: "imported", outcome }, fiscalYear);
    }
    case "take-back-import": {
      const what = await jisseki.takeBackImport(task.outcome);
      const taken = what === "taken-back" ? "import-taken-back" : "changed-since-import";
      return done(jisseki, { what: taken }, task.fiscalYear);
    }
  }
}
