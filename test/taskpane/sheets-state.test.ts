import type { ImportOutcome } from "../../src/app/import-book";
import type { NewYearChoice } from "../../src/app/new-year";
import { paneReducer } from "../../src/taskpane/pane-reducer";
import { FIRST_STATE, type PaneEvent, type PaneState } from "../../src/taskpane/pane-state";
import type { Task } from "../../src/taskpane/task";
import { OVERVIEW } from "./sample-overview";
import { NEW_YEAR, SHEETS } from "./sample-sheets";

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, state);
}

function ended(state: PaneState, result: Extract<PaneEvent, { type: "task-ended" }>["result"]): PaneState {
  if (!state.running) throw new Error("nothing runs");
  return paneReducer(state, { type: "task-ended", task: state.running, result });
}

function asked(state: PaneState, task: Task): PaneState {
  return after(state, { type: "task-asked", task });
}

const LOOK: Task = { do: "look", fiscalYear: 2019 };
const LOOKED = ended(FIRST_STATE, { type: "looked", overview: OVERVIEW });
const ON_SHEETS = ended(after(LOOKED, { type: "place-chosen", place: "sheets" }), {
  type: "sheets-looked-at",
  sheets: SHEETS,
});
const NO_RECORD_SHEET = { type: "failed", cause: { refused: "no-record-sheet" } } as const;

describe("reading anew on シート", () => {
  it("reads the year, then the sheets, which stand there until then", () => {
    const looked = ended(asked(ON_SHEETS, LOOK), { type: "looked", overview: OVERVIEW });
    expect(looked).toMatchObject({ sheets: SHEETS, running: { do: "look-at-sheets", fiscalYear: 2019 } });
    const read = ended(looked, { type: "sheets-looked-at", sheets: { ...SHEETS, sheets: [] } });
    expect(read).toMatchObject({ sheets: { sheets: [] }, sheetsStale: false, running: undefined });
  });

  it("shows no sheets of another year meanwhile", () => {
    const other = ended(asked(ON_SHEETS, { do: "look", fiscalYear: 2018 }), {
      type: "looked",
      overview: { ...OVERVIEW, fiscalYear: 2018 },
    });
    expect(other).toMatchObject({ sheets: undefined, running: { do: "look-at-sheets", fiscalYear: 2018 } });
  });

  it("reads the sheets of a workbook without a record, too, then and as it opens", () => {
    const again = ended(asked(ON_SHEETS, LOOK), NO_RECORD_SHEET);
    expect(again).toMatchObject({ running: { do: "look-at-sheets", fiscalYear: 2019 }, trouble: undefined });
    const opening = after(FIRST_STATE, { type: "place-chosen", place: "sheets" });
    const opened = ended(opening, NO_RECORD_SHEET);
    expect(opened).toMatchObject({ running: { do: "look-at-sheets" }, trouble: undefined });
    const read = ended(opened, { type: "sheets-looked-at", sheets: SHEETS });
    const home = after(read, { type: "place-chosen", place: "check" });
    expect(home.running).toEqual({ do: "look", fiscalYear: undefined });
    expect(ended(home, NO_RECORD_SHEET).trouble?.cause).toEqual({ refused: "no-record-sheet" });
  });

  it("leads back to the list from the page of a sheet that is gone", () => {
    const open = after(ON_SHEETS, {
      type: "sheets-page-asked",
      page: { at: "sheet", sheet: "8月のやりとり" },
    });
    const elsewhere = after(open, { type: "place-chosen", place: "check" });
    const looked = ended(asked(elsewhere, LOOK), { type: "looked", overview: OVERVIEW });
    const back = after(looked, { type: "place-chosen", place: "sheets" });
    const sheets = SHEETS.sheets.filter(({ sheet }) => sheet !== "8月のやりとり");
    const read = ended(back, { type: "sheets-looked-at", sheets: { ...SHEETS, sheets } });
    expect(read).toMatchObject({ sheetsPage: { at: "list" }, arrived: true });
    expect(ended(back, { type: "sheets-looked-at", sheets: SHEETS }).sheetsPage.at).toBe("sheet");
  });
});

describe("a new year's sheets", () => {
  const choice: NewYearChoice = { fiscalYear: 2020, by: "month", kinds: ["plan"], withOpenCases: true };
  const OFFERING = asked(ON_SHEETS, { do: "offer-new-year", choice });
  const OFFERED = ended(OFFERING, { type: "new-year-offered", choice, offer: NEW_YEAR });

  it("are no longer waited for once the user went back", () => {
    const back = after(OFFERING, { type: "sheets-page-asked", page: { at: "list" } });
    expect(back).toMatchObject({ sheetsPage: { at: "list" }, running: undefined });
  });

  it("that were half made leave no empty list behind", () => {
    const making = asked(OFFERED, { do: "make-new-year", choice, fiscalYear: 2019 });
    if (!making.running) throw new Error("nothing runs");
    const progress = { sheet: "プラン_R2.4", done: 0, of: 12 };
    const writing = after(making, { type: "task-progressed", task: making.running, progress });
    const failed = ended(writing, { type: "failed", cause: "session-lost" });
    expect(failed).toMatchObject({ trouble: { written: "half" }, sheetsPage: { at: "new-year" } });
    const back = after(failed, { type: "sheets-page-asked", page: { at: "list" } });
    expect(back).toMatchObject({ sheets: SHEETS, running: { do: "look-at-sheets" } });
  });
});

describe("what was written", () => {
  const OUTCOME: ImportOutcome = { book: "社協.xlsx", imported: [], left: [], came: [] };
  const IMPORTING = asked(ON_SHEETS, {
    do: "import-book",
    file: new Uint8Array(),
    book: "社協.xlsx",
    fiscalYear: 2019,
  });

  it("is said also where the sheets cannot be read after it, and they are read again, not written", () => {
    const done = { what: "imported", outcome: OUTCOME } as const;
    const unread = ended(IMPORTING, { type: "done", done, sheets: undefined });
    expect(unread).toMatchObject({ done, stale: true, running: { do: "look-at-sheets" } });
    const failed = ended(unread, { type: "failed", cause: "cell-edit-mode" });
    expect(failed).toMatchObject({ done, trouble: { retry: { task: { do: "look-at-sheets" } } } });
  });
});
