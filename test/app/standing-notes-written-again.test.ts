import { planReport } from "../../src/app/plan-report";
import { cellText } from "../../src/domain/grid/cell-value";
import { buildReport } from "../../src/domain/report/build-report";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { attendanceSheet, intakes, recordSheet, yearOf } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const RECORDS = [
  intakes("相談_R1.5", "5/7", "5/8"),
  recordSheet("対応_R1.5", ["5/7", "相談_R1.5-1", "面談", null]),
  recordSheet("就労支援_R1.5", ["5/7", "1", "男", "40代", "○", null]),
  attendanceSheet("学習_R1.5", ["5/11"], ["A", "中1", null, null, "○"]),
  sheetOf("家計改善支援_R1", [
    ["利用開始日", "受付番号", "終了日"],
    ["2019-05-07", "1", null],
  ]),
];

/** Whose notes stand below a list, or among texts: what they said is nobody's but ours. */
const LISTS = ["3-1", "5-1"];
const TABLES = ["2-1", "2-2", "6-1"];

/** The year's report with this note in a section; with none where it is empty. */
const reportWith = (section: string, note: string) =>
  buildReport(yearOf(RECORDS, { notes: note === "" ? new Map() : new Map([[section, note]]) }));

function write(workbook: MemoryWorkbook, section: string, note: string) {
  const writing = planReport(workbook.snapshot, reportWith(section, note));
  return workbook.exchangeSheets(writing.exchange, () => true).then(() => writing);
}

const textsOf = ({ snapshot }: MemoryWorkbook) =>
  snapshot.sheets.flatMap(({ cells }) => cells.flatMap((row) => row.map(({ value }) => cellText(value))));

const BEFORE = "※件数は延べ数です。";
const AFTER = "※件数は、\n電話とメールを合わせた数です。";

const SMALL_CHANGES = [
  ["has other numbers", "※12件を含みます。", "※13件を含みます。"],
  ["is gone", BEFORE, ""],
] as const;
const ALL_CHANGES = [
  ...SMALL_CHANGES,
  ["is worded otherwise", BEFORE, AFTER],
  ["is new", "", AFTER],
] as const;
const CASES = [
  ...LISTS.flatMap((section) => ALL_CHANGES.map((change) => [section, ...change] as const)),
  ...TABLES.flatMap((section) => SMALL_CHANGES.map((change) => [section, ...change] as const)),
];

test.each(CASES)(
  "the standing note of %s %s: the sheet is written again, and no（前回）is made",
  async (section, _, before, after) => {
    const workbook = new MemoryWorkbook(workbookOf(RECORDS));
    await write(workbook, section, before);
    if (before !== "") expect(textsOf(workbook)).toContain(before);
    const sheets = workbook.snapshot.sheets.map(({ name }) => name);
    const { pages } = await write(workbook, section, after);
    expect(pages.filter(({ planned }) => planned.how !== "overwritten")).toEqual([]);
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(sheets);
    if (before !== "") expect(textsOf(workbook)).not.toContain(before);
    if (after !== "") expect(textsOf(workbook)).toContain(after);
  },
);

test.each(TABLES)(
  "a note of %s that staff changed on the sheet stays there, beside a new sheet",
  async (section) => {
    const workbook = new MemoryWorkbook(workbookOf(RECORDS));
    await write(workbook, section, BEFORE);
    workbook.edit((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) => (cell.value === BEFORE ? { ...cell, value: "所長が書いた注" } : cell)),
      ),
    }));
    await write(workbook, section, BEFORE);
    expect(textsOf(workbook)).toContain("所長が書いた注");
  },
);
