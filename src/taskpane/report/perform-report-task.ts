import type { AbortSignalLike } from "../../app/abort-signal";
import type { Jisseki } from "../../app/jisseki";
import type { Done } from "../done";
import type { TaskProgress, TaskResult } from "../pane-state";
import type { Task } from "../task";
import { resultOf } from "../task-result";

const REPORTING = [
  "preview",
  "build",
  "choose-sections",
  "look-at-last-year",
  "take-over-last-year",
  "keep-year-totals",
] as const;

/** The tasks of 年次報告. */
export type ReportTask = Extract<Task, { readonly do: (typeof REPORTING)[number] }>;

export function isReportTask(task: Task): task is ReportTask {
  return REPORTING.some((what) => what === task.do);
}

interface TaskListener {
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignalLike;
}

function done(what: Done): TaskResult {
  return { type: "done", done: what, sheets: undefined };
}

/** Asks Jisseki for what the pane waits for. Throws HostError. */
export async function performReportTask(
  jisseki: Jisseki,
  task: ReportTask,
  { onProgress, signal }: TaskListener,
): Promise<TaskResult> {
  const { fiscalYear } = task;
  switch (task.do) {
    case "preview": {
      const outcome = await jisseki.previewReport({ fiscalYear });
      return resultOf(outcome, ({ offers, settled, ...preview }) => ({
        type: "previewed",
        preview,
        sections: offers,
        ...(settled && { settled }),
      }));
    }
    case "build": {
      const { announced } = task;
      const outcome = await jisseki.buildReport({ fiscalYear, announced }, onProgress, signal);
      return resultOf(outcome, (built) => ({ type: "built", built }));
    }
    case "choose-sections": {
      const { sections } = task;
      const { sheet } = await jisseki.chooseSections({ fiscalYear, sections });
      return done({ what: "sections-chosen", sheet });
    }
    case "look-at-last-year": {
      const { file, book } = task;
      const outcome = await jisseki.lookAtLastYear({ fiscalYear, file, book });
      return { type: "last-year-looked-at", found: { book, outcome } };
    }
    case "take-over-last-year": {
      const taken = await jisseki.takeOverLastYear({ fiscalYear, offer: task.offer });
      return done({ what: "last-year-taken", taken });
    }
    case "keep-year-totals": {
      const outcome = await jisseki.keepYearTotals({ fiscalYear });
      return resultOf(outcome, (taken) => done({ what: "year-kept", taken }));
    }
  }
}
