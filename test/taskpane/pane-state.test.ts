import { paneReducer } from "../../src/taskpane/pane-reducer";
import { FIRST_STATE, type PaneEvent, type PaneState } from "../../src/taskpane/pane-state";
import type { Task } from "../../src/taskpane/task";
import { MONTH_CHECK } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";
import { OUTCOME, PREVIEW } from "./sample-report";
import { SECTION_OFFERS } from "./sample-report-pages";

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, state);
}

function runningTask({ running }: PaneState): Task {
  if (!running) throw new Error("nothing runs");
  return running;
}

/** Ends whatever runs with a result. */
function ended(state: PaneState, result: Extract<PaneEvent, { type: "task-ended" }>["result"]): PaneState {
  return paneReducer(state, { type: "task-ended", task: runningTask(state), result });
}

const LOOKED = ended(FIRST_STATE, { type: "looked", overview: OVERVIEW });
const CHECK: Task = { do: "check", fiscalYear: 2019, month: { year: 2019, month: 8 }, kind: "closure" };
const CHECKED = ended(after(LOOKED, { type: "task-asked", task: CHECK }), {
  type: "checked",
  check: MONTH_CHECK,
  kind: "closure",
});
const ON_REPORT = after(LOOKED, { type: "place-chosen", place: "report" });
const PREVIEWED = ended(ON_REPORT, { type: "previewed", preview: PREVIEW, sections: SECTION_OFFERS });
const BUILDING = after(PREVIEWED, {
  type: "task-asked",
  task: { do: "build", fiscalYear: 2019, announced: PREVIEW },
});

describe("looking at the year", () => {
  it("begins by reading the workbook", () => {
    expect(FIRST_STATE.running).toEqual({ do: "look", fiscalYear: undefined });
  });

  it("leaves the month to the overview until one is chosen", () => {
    expect(LOOKED).toMatchObject({ overview: OVERVIEW, month: undefined, running: undefined });
  });

  it("keeps the chosen month when the same year is read again, but not another year's", () => {
    const october = { year: 2019, month: 10 };
    const reading = after(
      LOOKED,
      { type: "month-chosen", month: october },
      { type: "task-asked", task: { do: "look", fiscalYear: 2019 } },
    );
    expect(ended(reading, { type: "looked", overview: OVERVIEW }).month).toEqual(october);
    const other = { ...OVERVIEW, fiscalYear: 2018, currentMonth: { year: 2018, month: 4 } };
    expect(ended(reading, { type: "looked", overview: other }).month).toBeUndefined();
  });

  it("ignores the result of a task that is no longer waited for", () => {
    const first = runningTask(FIRST_STATE);
    const second = after(FIRST_STATE, { type: "task-asked", task: { do: "look", fiscalYear: 2018 } });
    const late = paneReducer(second, {
      type: "task-ended",
      task: first,
      result: { type: "looked", overview: OVERVIEW },
    });
    expect(late).toBe(second);
  });

  it("no longer waits once stopped", () => {
    const stopped = after(FIRST_STATE, { type: "stop-asked" });
    expect(stopped.running).toBeUndefined();
    const late: PaneEvent = {
      type: "task-ended",
      task: runningTask(FIRST_STATE),
      result: { type: "looked", overview: OVERVIEW },
    };
    expect(paneReducer(stopped, late)).toBe(stopped);
  });
});

describe("findings", () => {
  it("open with the kind that was asked for, and the heading takes the focus", () => {
    expect(CHECKED.findings).toMatchObject({
      check: MONTH_CHECK,
      kind: "closure",
      severity: "all",
      search: "",
    });
    expect(CHECKED.arrived).toBe(true);
  });

  it("keep the severity filter when the month is checked again", () => {
    const again = after(
      CHECKED,
      { type: "findings-view-chosen", view: { severity: "error" } },
      { type: "task-asked", task: CHECK },
    );
    const checkedAgain = ended(again, { type: "checked", check: MONTH_CHECK, kind: "closure" });
    expect(checkedAgain.findings?.severity).toBe("error");
  });

  it("close on the way back and when another place is chosen", () => {
    expect(after(CHECKED, { type: "findings-left" })).toMatchObject({ findings: undefined, arrived: true });
    expect(after(CHECKED, { type: "place-chosen", place: "report" }).findings).toBeUndefined();
  });
});

describe("the report", () => {
  it("is previewed on entering its page, once", () => {
    expect(ON_REPORT.running).toEqual({ do: "preview", fiscalYear: 2019 });
    const backAndForth = after(
      PREVIEWED,
      { type: "place-chosen", place: "check" },
      { type: "place-chosen", place: "report" },
    );
    expect(backAndForth).toMatchObject({ preview: PREVIEW, running: undefined });
  });

  it("is previewed anew for another year", () => {
    const other = after(PREVIEWED, { type: "task-asked", task: { do: "look", fiscalYear: 2018 } });
    expect(other.preview).toBeUndefined();
    const looked = ended(other, { type: "looked", overview: { ...OVERVIEW, fiscalYear: 2018 } });
    expect(looked.running).toEqual({ do: "preview", fiscalYear: 2018 });
  });

  it("is not previewed again at once after that was stopped", () => {
    const stopped = after(ON_REPORT, { type: "stop-asked" });
    expect(stopped).toMatchObject({ running: undefined, preview: undefined });
  });

  it("lets nothing else run while it is built", () => {
    const asked = after(BUILDING, { type: "task-asked", task: CHECK });
    expect(asked).toBe(BUILDING);
  });

  it("waits for the sheet being written when it is stopped", () => {
    const stopping = after(BUILDING, { type: "stop-asked" });
    expect(stopping).toMatchObject({ stopping: true, running: { do: "build" } });
    const cancelled = { cancelled: true } as const;
    expect(ended(stopping, { type: "built", built: cancelled })).toMatchObject({
      built: cancelled,
      running: { do: "preview" },
      stopping: false,
    });
  });

  it("shows the progress of the build that runs, and of no other", () => {
    const progress = { section: "2-1", title: "相談件数等", done: 0, of: 8 };
    const task = runningTask(BUILDING);
    expect(after(BUILDING, { type: "task-progressed", task, progress }).progress).toEqual(progress);
    expect(after(BUILDING, { type: "task-progressed", task: CHECK, progress })).toBe(BUILDING);
  });

  it("once built says that its sheets would be written again, and leaves out what it left out", () => {
    const built = ended(BUILDING, { type: "built", built: OUTCOME });
    expect(built).toMatchObject({ built: OUTCOME, running: undefined });
    expect(built.preview?.sections.map(({ sheet, how }) => `${sheet} ${how}`)).toEqual([
      "2-1 相談件数等 overwritten",
      "2-2 支援方法 overwritten",
      "2-5 相談内容 overwritten",
    ]);
    expect(built.preview?.leftOut).toEqual(OUTCOME.leftOut);
  });

  it("is built again at once; what was said of the earlier one stands until then", () => {
    const built = ended(BUILDING, { type: "built", built: OUTCOME });
    const announced = built.preview ?? PREVIEW;
    const again = after(built, { type: "task-asked", task: { do: "build", fiscalYear: 2019, announced } });
    expect(again).toMatchObject({ built: OUTCOME, running: { do: "build" } });
  });

  it("is previewed by itself after a build that was stopped", () => {
    const cancelled = { cancelled: true } as const;
    const stopped = ended(BUILDING, { type: "built", built: cancelled });
    expect(stopped).toMatchObject({ built: cancelled, preview: undefined, running: { do: "preview" } });
    expect(ended(stopped, { type: "previewed", preview: PREVIEW, sections: SECTION_OFFERS })).toMatchObject({
      built: cancelled,
      preview: PREVIEW,
    });
  });

  it("that would be another than the page said is shown first", () => {
    const preview = { ...PREVIEW, sections: PREVIEW.sections.slice(0, 1) };
    const refused = ended(BUILDING, { type: "failed", cause: { refused: "plan-changed", preview } });
    expect(refused).toMatchObject({ preview, running: undefined, trouble: { written: "nothing" } });
  });
});

describe("trouble", () => {
  it("names the task to try again, and goes when a task begins", () => {
    const failed = ended(FIRST_STATE, { type: "failed", cause: "cell-edit-mode" });
    expect(failed.trouble).toEqual({
      cause: "cell-edit-mode",
      retry: { task: { do: "look", fiscalYear: undefined } },
      written: "nothing",
    });
    expect(after(failed, { type: "task-asked", task: CHECK }).trouble).toBeUndefined();
  });

  it("before anything was written leads back to building at once", () => {
    const failed = ended(BUILDING, { type: "failed", cause: "cell-edit-mode" });
    expect(failed).toMatchObject({
      preview: PREVIEW,
      trouble: { retry: { task: { do: "build" } }, written: "nothing" },
    });
  });

  it("amid writing leads back to saying what would be written", () => {
    const progress = { section: "2-2", title: "支援方法", done: 1, of: 8 };
    const writing = after(BUILDING, { type: "task-progressed", task: runningTask(BUILDING), progress });
    expect(ended(writing, { type: "failed", cause: "payload-too-large" })).toMatchObject({
      preview: undefined,
      progress: undefined,
      trouble: { retry: { task: { do: "preview", fiscalYear: 2019 } }, written: "put-back" },
    });
  });

  it("stays while there is nothing else to show, whichever place is chosen", () => {
    const failed = ended(FIRST_STATE, { type: "failed", cause: "session-lost" });
    expect(after(failed, { type: "place-chosen", place: "report" }).trouble?.cause).toBe("session-lost");
  });

  it("of a jump leaves what runs alone", () => {
    const jump = { sheet: "相談_R1.8", cell: undefined };
    const failed = after(BUILDING, { type: "jump-failed", jump, code: "place-gone" });
    expect(failed).toMatchObject({ running: BUILDING.running, trouble: { retry: { jump } } });
    expect(after(failed, { type: "trouble-closed" }).trouble).toBeUndefined();
  });

  it("of a jump goes when another jump is asked for; that of a task stays", () => {
    const jump = { sheet: "相談_R1.8", cell: undefined };
    const failed = after(CHECKED, { type: "jump-failed", jump, code: "cell-edit-mode" });
    expect(after(failed, { type: "jump-asked" }).trouble).toBeUndefined();
    const unchecked = ended(after(CHECKED, { type: "task-asked", task: CHECK }), {
      type: "failed",
      cause: "session-lost",
    });
    expect(after(unchecked, { type: "jump-asked" })).toBe(unchecked);
  });
});
