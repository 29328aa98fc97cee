import type { Done } from "./done";
import type { PaneState } from "./pane-state";
import type { Task } from "./task";

/** What undoes what was written; undefined where nothing does. */
export function taskThatTakesBack(done: Done, { sheets }: PaneState): Task | undefined {
  switch (done.what) {
    case "imported": {
      const { outcome } = done;
      if (outcome.imported.length === 0) return undefined;
      return { do: "take-back-import", outcome, fiscalYear: sheets?.fiscalYear };
    }
    case "fixes-applied": {
      const { outcome, checked } = done;
      return outcome.applied.length === 0 ? undefined : { do: "take-back-fixes", outcome, checked };
    }
    case "drafts-inserted": {
      const { outcome, fiscalYear } = done;
      return { do: "take-back-drafts", outcome, fiscalYear };
    }
    default:
      return undefined;
  }
}
