import { closeMonth } from "../../src/app/close-month";
import { makeMonthlyReport } from "../../src/app/make-monthly-report";
import { planReport } from "../../src/app/plan-report";
import { readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { buildReport } from "../../src/domain/report/build-report";
import { cellText } from "../../src/domain/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { closures, intakes, recordSheet } from "../fixtures/record-sheets";
import { activitySheet } from "../fixtures/service-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2019, month: 6, day: 3 };
const MAY = { year: 2019, month: 5 };
const SETTINGS = sheetOf("設定", [
  ["項目", "値"],
  ["年度", "令和元年度"],
  ["前年度末件数", 10],
  ["決裁欄", "センター長、係長"],
]);

function bookOf(workbook: WorkbookSnapshot): Book {
  const book = readBook(workbook, 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

/** A workbook in which May is closed. */
async function closed(...more: readonly SheetSnapshot[]): Promise<MemoryWorkbook> {
  const sheets = [
    SETTINGS,
    intakes("相談_H31.4", "4/9"),
    intakes("相談_R1.5", "5/7", "5/8"),
    recordSheet("対応_R1.5", ["5/8", "相談_R1.5-1", "面談"]),
    closures("終結_H31.4"),
    closures("終結_R1.5", "5/30"),
    ...more,
  ];
  const workbook = new MemoryWorkbook(workbookOf(sheets));
  await closeMonth(
    { reader: workbook, writer: workbook },
    { fiscalYear: 2019, month: MAY, by: "佐藤", confirmedBy: "鈴木" },
    TODAY,
  );
  return workbook;
}

const make = (workbook: MemoryWorkbook, month = MAY) =>
  makeMonthlyReport(bookOf(workbook.snapshot), month, workbook);

function sheetNamed({ snapshot }: MemoryWorkbook, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function textsOf(sheet: SheetSnapshot): readonly string[] {
  return sheet.cells.flatMap((row) => row.map(({ value }) => cellText(value)).filter((text) => text !== ""));
}

test("is made of a closed month as the last sheet, with its balance and 決裁欄, and is never read as records", async () => {
  const workbook = await closed();
  const before = bookOf(workbook.snapshot).dataset;
  expect(await make(workbook)).toEqual({ sheet: "月報 R1.5" });
  expect(workbook.snapshot.sheets.at(-1)?.name).toBe("月報 R1.5");
  const texts = textsOf(sheetNamed(workbook, "月報 R1.5"));
  expect(texts).toEqual(
    expect.arrayContaining(["月　報　　令和元年5月", "センター長", "係長", "2-1 相談件数等"]),
  );
  expect(texts.join("|")).toContain("前月末 11 ＋ 新規 2 － 終結 1 ＝ 月末 12");
  const after = bookOf(workbook.snapshot).dataset;
  expect(JSON.stringify(after.records)).toBe(JSON.stringify(before.records));
  expect(after.sheets.map(({ binding }) => binding.sheet)).toEqual(
    before.sheets.map(({ binding }) => binding.sheet),
  );
});

test("a month that is not closed has none", async () => {
  const workbook = await closed();
  const month = { year: 2019, month: 4 };
  expect(await make(workbook, month)).toEqual({ refused: "month-not-closed", month });
});

test("is made again in its place, also under another name, where nobody wrote on it", async () => {
  const workbook = await closed();
  await make(workbook);
  const once = workbook.snapshot;
  expect(await make(workbook)).toEqual({ sheet: "月報 R1.5" });
  expect(workbook.snapshot).toEqual(once);
  workbook.rename({ from: "月報 R1.5", to: "5月の報告" });
  workbook.edit((sheet) => (sheet.name === "終結_R1.5" ? closures("終結_R1.5") : sheet));
  expect(await make(workbook)).toEqual({ sheet: "5月の報告" });
  expect(workbook.snapshot.sheets).toHaveLength(once.sheets.length);
  expect(textsOf(sheetNamed(workbook, "5月の報告")).join("|")).toContain("終結 0 ＝ 月末 13");
});

test("what staff wrote on is kept as （前回） beside a new one, and is no record sheet", async () => {
  const workbook = await closed();
  await make(workbook);
  const records = JSON.stringify(bookOf(workbook.snapshot).dataset.records);
  workbook.edit((sheet) =>
    sheet.name === "月報 R1.5"
      ? {
          ...sheet,
          cells: sheet.cells.map((row, at) =>
            at === 3
              ? row.map((cell, column) => (column === 0 ? { ...cell, value: "所長に説明済み" } : cell))
              : row,
          ),
        }
      : sheet,
  );
  const edited = sheetNamed(workbook, "月報 R1.5");
  expect(await make(workbook)).toEqual({ sheet: "月報 R1.5", keptAs: "月報 R1.5（前回）" });
  expect(sheetNamed(workbook, "月報 R1.5（前回）").cells).toEqual(edited.cells);
  expect(textsOf(sheetNamed(workbook, "月報 R1.5"))).not.toContain("所長に説明済み");
  expect(JSON.stringify(bookOf(workbook.snapshot).dataset.records)).toBe(records);
  expect(await make(workbook)).toEqual({ sheet: "月報 R1.5" });
  expect(workbook.snapshot.sheets.filter(({ name }) => name.startsWith("月報"))).toHaveLength(2);
});

test("a sheet of the staff's that has the name is left alone", async () => {
  const own = sheetOf("月報 R1.5", [["手書きの月報"]]);
  const workbook = await closed(own);
  expect(await make(workbook)).toEqual({ refused: "sheet-name-taken", sheet: "月報 R1.5" });
  expect(sheetNamed(workbook, "月報 R1.5")).toEqual(own);
});

test("an annual report that is written afterwards lets it stand", async () => {
  const workbook = await closed();
  await make(workbook);
  const { dataset } = bookOf(workbook.snapshot);
  const writing = planReport(workbook.snapshot, buildReport(dataset));
  expect(writing.setAside).toEqual([]);
  expect(JSON.stringify(writing.exchange.removedNames)).not.toContain("monthly");
});

/** 当月, 累計 and 前年同月 beside a label, as they stand on the page. */
function valuesBeside(sheet: SheetSnapshot, label: string): readonly string[] {
  const row = sheet.cells.find((cells) => cells.some(({ value }) => cellText(value) === label)) ?? [];
  const texts = row.map(({ value }) => cellText(value));
  return texts
    .slice(texts.indexOf(label) + 1)
    .filter((text) => text !== "")
    .slice(0, 3);
}

describe("the same month of last year", () => {
  test("is counted from last year's records where they stand in the workbook, also of sections that 過年度 does not keep", async () => {
    const workbook = await closed(
      intakes("相談_H30.5", "2018/5/7", "2018/5/8", "2018/5/9"),
      activitySheet("活動", ["2018/5/7", "講師派遣", "話した", ""], ["2019/5/7", "講師派遣", "話した", ""]),
    );
    await make(workbook);
    const sheet = sheetNamed(workbook, "月報 R1.5");
    expect(valuesBeside(sheet, "新規相談受付件数")).toEqual(["2", "3", "3"]);
    expect(valuesBeside(sheet, "講師派遣等")).toEqual(["1", "1", "1"]);
    // What nobody wrote down, and from which number the stock began, is not known.
    expect(valuesBeside(sheet, "相談終結")).toEqual(["1", "1", "―"]);
    expect(valuesBeside(sheet, "月末件数")).toEqual(["12", "12", "―"]);
  });

  test("is never this year's own, where sheets and dates tell no year", async () => {
    const workbook = await closed(activitySheet("活動", ["5/7", "講師派遣", "話した", ""]));
    await make(workbook);
    expect(valuesBeside(sheetNamed(workbook, "月報 R1.5"), "講師派遣等")).toEqual(["1", "1", "―"]);
    workbook.rename({ from: "月報 R1.5", to: "5月の報告" });
    workbook.rename({ from: "相談_R1.5", to: "相談_5月" });
    await make(workbook);
    expect(valuesBeside(sheetNamed(workbook, "5月の報告"), "新規相談受付件数")).toEqual(["2", "3", "―"]);
  });

  test("is not 0 where a sheet of all years begins later", async () => {
    const rows = ["2018/8/7", "2019/5/7"].map((day) => [day, "講師派遣", "話した", ""]);
    const workbook = await closed(activitySheet("活動", ...rows));
    await make(workbook);
    expect(valuesBeside(sheetNamed(workbook, "月報 R1.5"), "講師派遣等")).toEqual(["1", "1", "―"]);
  });
});
