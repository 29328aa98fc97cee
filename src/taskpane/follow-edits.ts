import { useEffect, type Dispatch } from "react";
import type { Jisseki } from "../app/jisseki";
import type { MonthCheck } from "../app/month-check";
import { isRefusal } from "../app/refusal";
import type { YearOverview } from "../app/year-overview";
import type { FollowedEvent, PaneEvent, PaneState } from "./pane-state";

/** Milliseconds without a further change: whoever types in the workbook is not yet done. */
const QUIET = 1000;

/** What is shown that an edit may change; undefined while nothing may be read behind the user's back. */
function shownReading(state: PaneState): MonthCheck | YearOverview | undefined {
  const { place, running, form, findings, casesOpen, overview } = state;
  if (place !== "check" || running || form || casesOpen) return undefined;
  if (!findings) return overview;
  return findings.at === "list" ? findings.check : undefined;
}

async function readAgain(
  jisseki: Jisseki,
  instead: MonthCheck | YearOverview,
  edits: number,
): Promise<FollowedEvent | undefined> {
  const { fiscalYear } = instead;
  if (!("findings" in instead)) {
    const overview = await jisseki.lookAtYear({ fiscalYear });
    return isRefusal(overview) ? undefined : { type: "look-followed", instead, overview, edits };
  }
  if (!instead.month) return undefined;
  const check = await jisseki.checkMonth({ fiscalYear, month: instead.month });
  return isRefusal(check) ? undefined : { type: "check-followed", instead, check, edits };
}

/** Reads what is shown again, quietly, some time after the workbook was edited. */
export function useFollowEdits(jisseki: Jisseki, state: PaneState, dispatch: Dispatch<PaneEvent>): void {
  useEffect(() => {
    let left = false;
    let unwatch: (() => void) | undefined;
    jisseki
      .watchChanges(() => {
        dispatch({ type: "workbook-changed" });
      })
      .then(
        (stopWatching) => {
          if (left) stopWatching();
          else unwatch = stopWatching;
        },
        // Where Excel tells of no change, 再点検 and 再読込 are there.
        () => undefined,
      );
    return () => {
      left = true;
      unwatch?.();
    };
  }, [jisseki, dispatch]);

  const { edits } = state;
  const shown = shownReading(state);
  useEffect(() => {
    if (edits === 0 || !shown) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      readAgain(jisseki, shown, edits).then(
        (event) => {
          if (event && !left) dispatch(event);
        },
        // A cell is being edited, most likely: the next change comes when it is done.
        () => undefined,
      );
    }, QUIET);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [jisseki, dispatch, edits, shown]);
}
