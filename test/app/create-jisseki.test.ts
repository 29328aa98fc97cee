import { createJisseki } from "../../src/app/create-jisseki";
import { HostError } from "../../src/app/host-error";
import { isRefusal } from "../../src/app/refusal";
import type { ReportProgress } from "../../src/app/report-outcome";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { attendanceSheet, intakes, recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const PAGES = ["cover", "contents", "1-1", "1-2", "2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "6-1", "7-2"];
const YEAR = { fiscalYear: 2019 };
const GOES_ON = { aborted: false };

/** Other books are taken over in Excel: test/hosts/office/other-books.test.ts. */
const NO_OTHER_BOOK = {
  insertSheets: () => Promise.reject(new HostError("not-a-workbook")),
  removeSheets: () => Promise.reject(new HostError("place-gone")),
};

/** Marks and events are Excel's: test/hosts/office. */
const NO_MARKER = { markCells: () => Promise.resolve(), removeMarks: () => Promise.resolve() };
const NO_WATCHER = { watchChanges: () => Promise.resolve(() => undefined) };

function open(...sheets: Parameters<typeof workbookOf>[0]) {
  const workbook = new MemoryWorkbook(workbookOf(sheets));
  const places: unknown[] = [];
  const navigator = {
    goTo: (...place: readonly unknown[]) => Promise.resolve(void places.push(place)),
    selectedCell: () => Promise.resolve({ sheet: "相談_R1.5", cell: { row: 1, column: 0 } }),
    watchSelection: () => Promise.resolve(() => Promise.resolve()),
  };
  const clock = { today: () => ({ year: 2019, month: 8, day: 1 }) };
  return {
    workbook,
    places,
    jisseki: createJisseki({
      reader: workbook,
      writer: workbook,
      importer: NO_OTHER_BOOK,
      marker: NO_MARKER,
      watcher: NO_WATCHER,
      navigator,
      clock,
    }),
  };
}

const RECORDS = [
  intakes("相談_R1.5", "5/7", "5/8"),
  ...["対応", "終結", "食料"].map((kind) => recordSheet(`${kind}_R1.5`)),
  attendanceSheet("学習_R1.5", []),
];

test("building writes every page, tells its progress, and counts again what it wrote", async () => {
  const { jisseki, workbook } = open(...RECORDS);
  const progress: ReportProgress[] = [];
  const outcome = await jisseki.buildReport(YEAR, (step) => progress.push(step), GOES_ON);
  if (!("recount" in outcome)) throw new Error("not built");
  expect(outcome.recount.differences).toEqual([]);
  expect(outcome.recount.compared).toBeGreaterThan(200);
  expect(progress.map(({ section, done, of }) => `${section} ${done}/${of}`)).toEqual(
    PAGES.map((section, done) => `${section} ${done}/${PAGES.length}`),
  );
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual([
    ...RECORDS.map(({ name }) => name),
    ...outcome.sections.map(({ sheet }) => sheet),
  ]);
});

test("what is previewed is what is then done", async () => {
  const { jisseki, workbook } = open(...RECORDS, sheetOf("2-3 相談者の年代", [["手作り"]]));
  await jisseki.buildReport(YEAR, () => {}, GOES_ON);
  workbook.insertRow("2-2 支援方法", 6);
  const preview = await jisseki.previewReport(YEAR);
  const outcome = await jisseki.buildReport(YEAR, () => {}, GOES_ON);
  if (isRefusal(preview) || !("recount" in outcome)) throw new Error("not built");
  expect(outcome.sections).toEqual(preview.sections);
  expect(outcome.keptSheets).toEqual([{ from: "2-2 支援方法", to: "2-2 支援方法（前回）" }]);
  expect(preview.sections.map(({ section, how }) => `${section} ${how}`)).toEqual(
    PAGES.map((section) => `${section} ${section === "2-2" ? "kept" : "overwritten"}`),
  );
});

test("nothing is written where it would be something else than the user was told", async () => {
  const { jisseki, workbook } = open(...RECORDS);
  const announced = await jisseki.previewReport(YEAR);
  if (isRefusal(announced)) throw new Error(announced.refused);
  const request = { ...YEAR, announced };
  expect(await jisseki.buildReport(request, () => {}, GOES_ON)).toMatchObject({ keptSheets: [] });
  const before = workbook.snapshot;
  const outcome = await jisseki.buildReport(request, () => {}, GOES_ON);
  expect(outcome).toMatchObject({
    refused: "plan-changed",
    preview: { sections: PAGES.map((section) => ({ section, how: "overwritten" })) },
  });
  expect(workbook.snapshot).toEqual(before);
});

test("the report's sheets are neither records nor unread the next time", async () => {
  const { jisseki } = open(...RECORDS);
  const before = await jisseki.lookAtYear({});
  await jisseki.buildReport(YEAR, () => {}, GOES_ON);
  expect(await jisseki.lookAtYear({})).toEqual(before);
});

test("a user may stop between two sections, and nothing is written", async () => {
  const { jisseki, workbook } = open(...RECORDS);
  const signal = { aborted: false };
  const outcome = await jisseki.buildReport(YEAR, ({ done }) => (signal.aborted = done === 2), signal);
  expect(outcome).toEqual({ cancelled: true });
  expect(workbook.snapshot.sheets).toHaveLength(RECORDS.length);
});

test("rounding asked for wins over 設定", async () => {
  const { jisseki } = open(...RECORDS);
  const outcome = await jisseki.buildReport({ ...YEAR, rounding: "half-up" }, () => {}, GOES_ON);
  expect("report" in outcome && outcome.report.rounding).toBe("half-up");
});

test.each([
  ["a year without a record", [recordSheet("相談_R1.5")], { refused: "no-record-in-year", fiscalYear: 2019 }],
  ["no record sheet", [sheetOf("メモ", [["x"]])], { refused: "no-record-sheet" }],
])("%s is refused, and nothing is written", async (_, sheets, refusal) => {
  const { jisseki, workbook } = open(...sheets);
  expect(await jisseki.buildReport(YEAR, () => {}, GOES_ON)).toEqual(refusal);
  expect(await jisseki.previewReport(YEAR)).toEqual(refusal);
  expect(workbook.snapshot.sheets).toHaveLength(1);
  expect(workbook.snapshot.names).toEqual([]);
});

test("a month is checked, and a place gone to", async () => {
  const { jisseki, places } = open(...RECORDS);
  const month = { year: 2019, month: 5 };
  expect(await jisseki.checkMonth({ ...YEAR, month })).toMatchObject({ fiscalYear: 2019, month });
  await jisseki.goTo("相談_R1.5", { row: 1, column: 2 });
  expect(places).toEqual([["相談_R1.5", { row: 1, column: 2 }]]);
  expect(jisseki.today()).toEqual({ year: 2019, month: 8, day: 1 });
});
