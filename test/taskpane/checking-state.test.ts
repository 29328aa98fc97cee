import { paneReducer } from "../../src/taskpane/pane-reducer";
import { FIRST_STATE, type PaneEvent, type PaneState } from "../../src/taskpane/pane-state";
import type { Task } from "../../src/taskpane/task";
import { checkOf, CLEAN_CHECK, warnings } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";

type Result = Extract<PaneEvent, { type: "task-ended" }>["result"];

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, state);
}

/** Ends whatever runs with a result. */
function ended(state: PaneState, result: Result): PaneState {
  if (!state.running) throw new Error("nothing runs");
  return paneReducer(state, { type: "task-ended", task: state.running, result });
}

const AUGUST = { year: 2019, month: 8 };
const CHECK: Task = { do: "check", fiscalYear: 2019, month: AUGUST, kind: undefined };
const CHECKED = { fiscalYear: 2019, month: AUGUST };
const LOOKED = ended(FIRST_STATE, { type: "looked", overview: OVERVIEW });
const FIRST = checkOf(warnings("あ", "い"));
const SECOND = checkOf(warnings("い", "う"));

function checked(state: PaneState, check: typeof FIRST): PaneState {
  const asked = after(state, { type: "task-asked", task: CHECK });
  return ended(asked, { type: "checked", check, kind: undefined });
}

const SHOWN = checked(LOOKED, FIRST);

describe("checking again", () => {
  it("compares with the check before, also once its page was left", () => {
    expect(SHOWN.findings?.comparison).toBeUndefined();
    expect(checked(SHOWN, SECOND).findings?.comparison?.cleared).toBe(1);
    expect(checked(after(SHOWN, { type: "findings-left" }), SECOND).findings?.comparison?.cleared).toBe(1);
  });

  it("compares no other month's", () => {
    const september = { ...SECOND, month: { year: 2019, month: 9 } };
    expect(checked(SHOWN, september).findings?.comparison).toBeUndefined();
  });

  it("by itself compares with what the user asked for last, however often", () => {
    const once = after(SHOWN, { type: "check-followed", instead: FIRST, check: SECOND, edits: 0 });
    const twice = after(once, { type: "check-followed", instead: SECOND, check: CLEAN_CHECK, edits: 0 });
    expect(once.findings?.comparison?.cleared).toBe(1);
    expect(twice.findings?.comparison?.cleared).toBe(2);
  });

  it("by itself keeps what was new when the user asked, as after the list was printed", () => {
    const asked = checked(SHOWN, SECOND);
    expect([...(asked.findings?.comparison?.fresh ?? [])]).toEqual(["warning う"]);
    const followed = after(asked, {
      type: "check-followed",
      instead: SECOND,
      check: { ...SECOND },
      edits: 0,
    });
    expect(followed.findings?.comparison).toEqual(asked.findings?.comparison);
  });

  it("tells who asked that nothing changed, and nobody else", () => {
    expect(checked(SHOWN, { ...FIRST }).findings?.comparison).toMatchObject({ cleared: 0 });
    const same: PaneEvent = { type: "check-followed", instead: FIRST, check: { ...FIRST }, edits: 0 };
    expect(after(SHOWN, same).findings?.comparison).toBeUndefined();
  });
});

describe("following edits", () => {
  const FOLLOWED: PaneEvent = { type: "check-followed", instead: FIRST, check: SECOND, edits: 1 };

  it("counts those that the reading did not see", () => {
    const edited = after(SHOWN, { type: "workbook-changed" }, { type: "workbook-changed" });
    expect(edited.edits).toBe(2);
    expect(after(edited, FOLLOWED).edits).toBe(1);
    expect(after(edited, { type: "task-asked", task: CHECK }).edits).toBe(0);
  });

  it("changes nothing that is no longer shown, nor anything amid a task", () => {
    const left = after(SHOWN, { type: "findings-left" });
    expect(after(left, FOLLOWED)).toBe(left);
    const other = checked(SHOWN, SECOND);
    expect(after(other, FOLLOWED)).toBe(other);
    const running = after(SHOWN, { type: "task-asked", task: { do: "remove-marks" } });
    expect(after(running, FOLLOWED)).toBe(running);
    const look: PaneEvent = { type: "look-followed", instead: OVERVIEW, overview: OVERVIEW, edits: 0 };
    expect(after(SHOWN, look)).toBe(SHOWN);
  });

  it("neither moves the focus nor leaves the page", () => {
    const state = { ...SHOWN, arrived: false };
    expect(after(state, FOLLOWED)).toMatchObject({
      arrived: false,
      done: undefined,
      findings: { at: "list" },
    });
  });
});

describe("what is written", () => {
  const SETTLE: Task = { do: "settle", keys: ["a"], reason: "r", by: "海野", checked: CHECKED };

  it("is waited for, and shows what is left on the same page", () => {
    const writing = after(
      SHOWN,
      { type: "form-asked", form: { form: "settle", at: "a", keys: ["a"] } },
      {
        type: "task-asked",
        task: SETTLE,
      },
    );
    expect(after(writing, { type: "stop-asked" })).toBe(writing);
    expect(writing.form).toBeDefined();
    const done = ended(writing, {
      type: "done-and-checked",
      done: { what: "settled", count: 1 },
      check: SECOND,
    });
    expect(done).toMatchObject({
      findings: { check: SECOND },
      form: undefined,
      staffName: "海野",
      running: undefined,
      preview: undefined,
    });
  });

  it("leaves the findings where they could not be checked again, and reads the year", () => {
    const writing = after(SHOWN, { type: "task-asked", task: SETTLE });
    const done = ended(writing, {
      type: "done-and-checked",
      done: { what: "settled", count: 1 },
      check: undefined,
    });
    expect(done).toMatchObject({ findings: undefined, running: { do: "look" }, done: { what: "settled" } });
  });

  it("keeps the form where it failed", () => {
    const form = { form: "settle", at: "a", keys: ["a"] } as const;
    const writing = after(SHOWN, { type: "form-asked", form }, { type: "task-asked", task: SETTLE });
    const failed = ended(writing, { type: "failed", cause: "cell-edit-mode" });
    expect(failed).toMatchObject({ form, trouble: { retry: { task: SETTLE } } });
  });
});

it("leaves the cases of another year", () => {
  const cases = { fiscalYear: 2019, on: { year: 2020, month: 3, day: 31 }, cases: [] } as const;
  const limits = {
    monthsWithoutContact: 3,
    monthsToPlanReview: 6,
    monthsOfWorkPreparation: 12,
    yenOfGoods: 5000,
    yenOfLoans: 100_000,
  };
  const looking = after(LOOKED, { type: "task-asked", task: { do: "look-at-cases", fiscalYear: 2019 } });
  const shown = ended(looking, { type: "cases-looked-at", cases: { ...cases, limits } });
  expect(shown.casesOpen).toBe(true);
  const other = after(shown, { type: "task-asked", task: { do: "look", fiscalYear: 2018 } });
  const looked = ended(other, { type: "looked", overview: { ...OVERVIEW, fiscalYear: 2018 } });
  expect(looked).toMatchObject({ cases: undefined, casesOpen: false });
});
