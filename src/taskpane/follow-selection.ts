import { useEffect, useRef, type Dispatch, type RefObject } from "react";
import type { Jisseki } from "../app/jisseki";
import type { SelectedPlace } from "../app/ports";
import { isRefusal } from "../app/refusal";
import type { PaneEvent, PaneState } from "./pane-state";
import { followsSelection } from "./report/on-report-event";
import type { Jump } from "./task";

/** Milliseconds without another cell: whoever walks through a table wants the last. */
const QUIET = 300;

/** True for the selection that a jump from the pane makes: the list that it was made from stays. */
function isOfJump({ sheet, cell }: SelectedPlace, jump: Jump | undefined): boolean {
  return jump?.sheet === sheet && jump.cell?.row === cell.row && jump.cell.column === cell.column;
}

/** Shows on 年次報告 what is behind the cell that the user selects, quietly. `jumped`: where the pane led last. */
export function useFollowSelection(
  jisseki: Jisseki,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
  jumped: RefObject<Jump | undefined>,
): void {
  const fiscalYear = state.overview?.fiscalYear;
  const isWatching = state.place === "report" && fiscalYear !== undefined;
  const follows = useRef(false);
  useEffect(() => {
    follows.current = followsSelection(state);
  }, [state]);

  useEffect(() => {
    if (!isWatching) return undefined;
    let left = false;
    let release: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: SelectedPlace | undefined;
    const tell = (place: SelectedPlace) => {
      if (!follows.current) return;
      jisseki.figuresBehind({ fiscalYear, ...place }).then(
        (source) => {
          if (left || last !== place || isRefusal(source)) return;
          dispatch({ type: "selection-followed", place, source });
        },
        // A cell is being edited, most likely: the next selection comes when it is done.
        () => undefined,
      );
    };
    const onSelect = (place: SelectedPlace) => {
      clearTimeout(timer);
      last = place;
      if (isOfJump(place, jumped.current)) return;
      timer = setTimeout(() => {
        jumped.current = undefined;
        tell(place);
      }, QUIET);
    };
    jisseki.watchSelection(onSelect).then(
      (stopWatching) => {
        if (left) stopWatching();
        else release = stopWatching;
      },
      // Where Excel tells of no selection, the rest of the page is there.
      () => undefined,
    );
    return () => {
      left = true;
      clearTimeout(timer);
      release?.();
    };
  }, [jisseki, dispatch, fiscalYear, isWatching, jumped]);
}
