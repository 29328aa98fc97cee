import { journalFromRows, journalRows, type ExchangeJournal } from "../../src/sheets/exchange-journal";
import { isStagingSheet, journalSheetName, markOfStaging, stagingName } from "../../src/sheets/staging-sheet";

const RANGE = { top: 1, left: 2, bottom: 30, right: 4 };

const JOURNAL: ExchangeJournal = {
  renamings: [{ from: "2-2 支援", to: "2-2 支援（前回）" }],
  made: [{ staging: "jisseki 作成中 abc 1", sheet: "=1+1" }],
  written: [
    {
      present: "2-1 旧",
      sheet: "2-1 相談",
      copy: "jisseki 作成中 abc 2",
      touched: [RANGE, { top: 0, left: 0, bottom: 0, right: 0 }],
      charts: [{ name: "jisseki_pie", area: RANGE }],
      finishing: [
        { kind: "rowHeight", from: 0, to: 3, points: 13.5 },
        { kind: "columnWidth", from: 0, to: 0, points: 60 },
        { kind: "freeze", rows: 2, columns: 1 },
        {
          kind: "print",
          setup: {
            orientation: "landscape",
            area: RANGE,
            fit: { wide: 1, tall: 1 },
            margins: { top: 1, bottom: 1.5, left: 2, right: 2, header: 0.5, footer: 0.5 },
            centreHorizontally: true,
            header: { left: "第2章" },
            footer: { centre: "&P" },
            firstPageNumber: 7,
            titleRows: { from: 0, to: 1 },
          },
        },
      ],
    },
  ],
  namesBefore: [{ name: "jisseki_2019_2_2_table", sheet: "2-2 支援", range: RANGE }],
  namesMade: ["jisseki_kept_1"],
  placesBefore: [{ sheet: "2-1 旧", place: 12 }],
};

test("a journal is read as it was written", () => {
  expect(journalFromRows(journalRows(JOURNAL))).toEqual(JOURNAL);
});

test("one that is not written to its end tells nothing", () => {
  const rows = journalRows(JOURNAL);
  for (let length = 0; length < rows.length; length++)
    expect(journalFromRows(rows.slice(0, length))).toBeUndefined();
});

test.each(["", "{", '{"kind":"rowHeight","from":1}', '{"kind":"print","setup":{"orientation":"portrait"}}'])(
  "what somebody wrote into it is left out: %s",
  (json) => {
    const rows = journalRows(JOURNAL).map((row) =>
      row[0] === "finishing" ? [row[0], row[1] ?? "", json] : row,
    );
    expect(journalFromRows(rows)?.written[0]?.finishing).toEqual([]);
  },
);

test.each([
  [journalSheetName("mf3k2j1a"), "mf3k2j1a"],
  [stagingName("mf3k2j1a", 11), "mf3k2j1a"],
  // As sheets of an earlier version are called.
  ["jisseki 作成中 3", "3"],
  ["jisseki 作成中 メモ", undefined],
  ["jisseki 作成中", undefined],
  ["2-2 支援方法", undefined],
])("%s belongs to the writing %s", (name, mark) => {
  expect(markOfStaging(name)).toBe(mark);
  expect(isStagingSheet(name)).toBe(mark !== undefined);
  expect(name.length).toBeLessThanOrEqual(31);
});
