import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { HostError, type HostErrorCode } from "../app/host-error";
import type { Jisseki } from "../app/jisseki";
import { onCheckThisMonth } from "../commands/check-this-month";
import { monthOf } from "../domain/calendar/calendar-date";
import { fiscalYearOf, type FiscalYear } from "../domain/calendar/fiscal-year";
import { paneReducer } from "./pane-reducer";
import { FIRST_STATE, type PaneEvent, type PaneState } from "./pane-state";
import { useFollowEdits } from "./follow-edits";
import { useFollowSelection } from "./follow-selection";
import type { AskSelected } from "./ask-selected";
import { performTask } from "./perform-task";
import type { Jump } from "./task";

/** The pane's state, and what a page can do. */
export interface PaneControls {
  readonly state: PaneState;
  /** The fiscal year that runs today. */
  readonly thisYear: FiscalYear;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly jumpTo: (jump: Jump) => void;
  /** Where the user stands in the workbook; undefined, and said, where that cannot be told. */
  readonly askSelected: AskSelected;
  /** Ends what runs: reading at once, writing after the sheet that is being written. */
  readonly stop: () => void;
  /**
   * 今月を点検, from wherever it is asked: looks which month it is, and shows its findings. Ends when they are shown, or
   * what kept them from it.
   */
  readonly checkThisMonth: () => Promise<void>;
}

/** Nothing of an unknown error is shown or logged: its text might hold a record's value. */
function hostErrorCode(error: unknown): HostErrorCode {
  return error instanceof HostError ? error.code : "unexpected";
}

/** Keeps the pane's state and performs the task that it waits for. */
export function usePane(jisseki: Jisseki): PaneControls {
  const [state, dispatch] = useReducer(paneReducer, FIRST_STATE);
  const stopper = useRef(new AbortController());
  const { running } = state;

  useEffect(() => {
    if (!running) return;
    const task = running;
    stopper.current = new AbortController();
    performTask(jisseki, task, {
      signal: stopper.current.signal,
      onProgress: (progress) => {
        dispatch({ type: "task-progressed", task, progress });
      },
    }).then(
      (result) => {
        dispatch({ type: "task-ended", task, result });
      },
      (error: unknown) => {
        dispatch({ type: "task-ended", task, result: { type: "failed", cause: hostErrorCode(error) } });
      },
    );
  }, [jisseki, running]);

  useFollowEdits(jisseki, state, dispatch);
  const jumped = useRef<Jump>(undefined);
  useFollowSelection(jisseki, state, dispatch, jumped);

  const jumpTo = useCallback(
    (jump: Jump) => {
      jumped.current = jump;
      dispatch({ type: "jump-asked" });
      jisseki.goTo(jump.sheet, jump.cell).catch((error: unknown) => {
        dispatch({ type: "jump-failed", jump, code: hostErrorCode(error) });
      });
    },
    [jisseki],
  );

  const askSelected = useCallback(
    () =>
      jisseki.selectedCell().catch((error: unknown) => {
        dispatch({ type: "action-failed", code: hostErrorCode(error) });
        return undefined;
      }),
    [jisseki],
  );

  const stop = useCallback(() => {
    stopper.current.abort();
    dispatch({ type: "stop-asked" });
  }, []);

  const fiscalYear = state.overview?.fiscalYear;
  const waiting = useRef<(() => void)[]>([]);
  const checkThisMonth = useCallback(() => {
    dispatch({ type: "task-asked", task: { do: "check-this-month", fiscalYear } });
    return new Promise<void>((end) => waiting.current.push(end));
  }, [fiscalYear]);
  useEffect(() => {
    if (running?.do === "check-this-month") return;
    for (const end of waiting.current.splice(0)) end();
  }, [running]);

  useEffect(() => onCheckThisMonth(checkThisMonth), [checkThisMonth]);

  const thisYear = fiscalYearOf(monthOf(jisseki.today()));
  return { state, thisYear, dispatch, jumpTo, askSelected, stop, checkThisMonth };
}
