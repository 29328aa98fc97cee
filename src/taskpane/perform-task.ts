import type { AbortSignalLike, Jisseki } from "../app/jisseki";
import { isRefusal, type Refusal } from "../app/refusal";
import type { ReportProgress } from "../app/report-outcome";
import type { TaskResult } from "./pane-state";
import type { Task } from "./task";

interface TaskListener {
  readonly onProgress: (progress: ReportProgress) => void;
  readonly signal: AbortSignalLike;
}

function resultOf<T extends object>(outcome: T | Refusal, accept: (outcome: T) => TaskResult): TaskResult {
  return isRefusal(outcome) ? { type: "failed", cause: outcome } : accept(outcome);
}

/** Asks Jisseki for what the pane waits for. Throws HostError. */
export async function performTask(
  jisseki: Jisseki,
  task: Task,
  { onProgress, signal }: TaskListener,
): Promise<TaskResult> {
  switch (task.do) {
    case "look": {
      const { fiscalYear } = task;
      const outcome = await jisseki.lookAtYear(fiscalYear === undefined ? {} : { fiscalYear });
      return resultOf(outcome, (overview) => ({ type: "looked", overview }));
    }
    case "check": {
      const { fiscalYear, month, kind } = task;
      const outcome = await jisseki.checkMonth({ fiscalYear, month });
      return resultOf(outcome, (check) => ({ type: "checked", check, kind }));
    }
    case "preview": {
      const outcome = await jisseki.previewReport({ fiscalYear: task.fiscalYear });
      return resultOf(outcome, (preview) => ({ type: "previewed", preview }));
    }
    case "build": {
      const { fiscalYear, announced } = task;
      const outcome = await jisseki.buildReport({ fiscalYear, announced }, onProgress, signal);
      return resultOf(outcome, (built) => ({ type: "built", built }));
    }
  }
}
