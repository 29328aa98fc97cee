import { hasNoRecord, readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { planReport } from "../../src/app/plan-report";
import { buildReport } from "../../src/domain/report/build-report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { intakes, recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

function open(workbook: WorkbookSnapshot, asked?: number): Book {
  const book = readBook(workbook, asked);
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

const settings = (year: string) =>
  sheetOf("設定", [
    ["項目", "値"],
    ["年度", year],
  ]);
const dated = (name: string, ...serials: readonly number[]) => {
  const sheet = recordSheet(name, ...serials.map((serial) => [serial, "1", "男", "40代", "本人", "就労"]));
  const cells = sheet.cells.map((row) =>
    row.map((cell) => (typeof cell.value === "number" ? { ...cell, numberFormat: "yyyy/m/d" } : cell)),
  );
  return { ...sheet, cells };
};

describe("the year of a book", () => {
  const fy2018 = intakes("相談_H30.5", "5/7");
  const fy2019 = [intakes("相談_R1.5", "5/7"), intakes("相談_R1.6", "6/7")];

  test("is the one asked for", () => {
    expect(open(workbookOf([settings("R1"), fy2018, ...fy2019]), 2018).dataset.fiscalYear).toBe(2018);
  });

  test("else the one that 設定 names", () => {
    expect(open(workbookOf([settings("H30"), fy2018, ...fy2019])).dataset.fiscalYear).toBe(2018);
  });

  test("else the one of most sheets, and of the newest among equals", () => {
    expect(open(workbookOf([fy2018, ...fy2019])).dataset.fiscalYear).toBe(2019);
    expect(open(workbookOf([fy2018, intakes("相談_R1.5", "5/7")])).dataset.fiscalYear).toBe(2019);
  });

  test("else the one of most dates", () => {
    const book = open(workbookOf([dated("相談台帳", 43_598, 43_600, 43_200), sheetOf("メモ", [[43_200]])]));
    expect(book.dataset.fiscalYear).toBe(2019);
    expect(book.fiscalYears).toEqual([2019, 2018]);
  });

  describe("without a year in sheet names", () => {
    const textDates = (name: string, ...days: readonly string[]) =>
      recordSheet(name, ...days.map((day, n) => [day, `${n}`, "男", "40代", "本人", "就労"]));
    const titled = (title: string, sheet: SheetSnapshot) =>
      sheetOf(sheet.name, [[title], ...sheet.cells.map((row) => row.map(({ value }) => value))]);
    const yearsOf = (...sheets: readonly SheetSnapshot[]) => {
      const { dataset, fiscalYears } = open(workbookOf(sheets));
      return [dataset.fiscalYear, fiscalYears];
    };

    test.each([
      ["R1.5.13", "R1.6.3"],
      ["令和元年５月１３日", "令和2年1月7日"],
      ["2019/5/13", "2020-03-31"],
      ["H31.4.1", "Ｒ１．５．１３(月)"],
    ])("is the one of most text dates: %s, %s", (...days) => {
      expect(yearsOf(textDates("相談受付簿", ...days, "H30.5.1"))).toEqual([2019, [2019, 2018]]);
    });

    test.each([
      "令和元年度 相談受付簿",
      "2019年度　相談受付簿",
      "相談受付簿（令和元（2019）年度）",
      "R1年度",
    ])("is the one of a title: %s", (title) => {
      expect(yearsOf(titled(title, textDates("相談受付簿", "5/13")))).toEqual([2019, [2019]]);
    });

    test("is the one of a title with a month", () => {
      expect(yearsOf(titled("相談受付簿（令和2年２月分）", textDates("2月相談", "2/13")))[0]).toBe(2019);
    });

    test.each(["相談 令和元年度", "R1年度相談", "相談_2019年度"])(
      "is the one of 年度 in a name: %s",
      (name) => {
        expect(yearsOf(textDates(name, "5/13"))).toEqual([2019, [2019]]);
      },
    );

    test("is not one of which there is no record: a form's own year, or a birthday's", () => {
      const form = titled("様式第3号（平成27年度改正）", textDates("相談受付簿", "R1.5.13", "R1.5.14"));
      expect(yearsOf(form)[0]).toBe(2019);
      const born = sheetOf("相談受付簿", [
        ["受付日", "受付番号", "性別", "生年月日", "相談経路", "相談内容"],
        ["R1.5.13", "1", "男", "S45.6.1", "本人", "就労"],
        ["R1.5.14", "2", "男", "S45.7.1", "本人", "就労"],
        ["R1.5.15", "3", "男", "S45.8.1", "本人", "就労"],
        ["R2.5.15", "4", "男", "S45.9.1", "本人", "就労"],
      ]);
      expect(yearsOf(born)).toEqual([2019, [2020, 2019]]);
    });

    test("is not the one at whose end the carried cases were open", () => {
      const carried = recordSheet("継続ケース（平成30年度末）", ["H30-001"]);
      expect(yearsOf(carried, textDates("相談受付簿", "R1.5.13"))).toEqual([2019, [2019]]);
    });

    test("is unknown where no year stands anywhere, and the user may say it", () => {
      const workbook = workbookOf([textDates("相談受付簿", "5/13", "6/3"), sheetOf("メモ", [["x"]])]);
      expect(readBook(workbook)).toEqual({ refused: "year-unknown" });
      const { dataset, fiscalYears } = open(workbook, 2019);
      expect(dataset.records.consultation).toHaveLength(2);
      expect(fiscalYears).toEqual([]);
      expect(open(workbookOf([settings("R1"), ...workbook.sheets])).fiscalYears).toEqual([2019]);
    });
  });

  test("all that the book seems to hold, newest first, with the one asked for", () => {
    expect(open(workbookOf([fy2018, ...fy2019])).fiscalYears).toEqual([2019, 2018]);
    expect(open(workbookOf([settings("R2"), intakes("5月相談", "5/7"), ...fy2019])).fiscalYears).toEqual([
      2020, 2019,
    ]);
  });

  test("is not read from report sheets, nor are they records", () => {
    const report = sheetOf("2-1 H30.5", [["x"]]);
    const names = [
      { name: "jisseki_2018_2_1_table", sheet: report.name, range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ];
    const book = open(workbookOf([report, ...fy2019], names));
    expect(book.fiscalYears).toEqual([2019]);
    expect(book.dataset.unread).toEqual([]);
  });
});

test("a report sheet that was kept under another name is no record sheet", async () => {
  const food = recordSheet("食料_R1.5", ["5/13", "A", null, 2, null, null]);
  const workbook = new MemoryWorkbook(workbookOf([food]));
  for (let writing = 1; writing <= 3; writing++) {
    const { exchange } = planReport(workbook.snapshot, buildReport(open(workbook.snapshot).dataset));
    await workbook.exchangeSheets(exchange, () => true);
    workbook.insertRow("7-2 食料等支給の実績", 4);
  }
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toContain("7-2 食料等支給の実績（前回2）");
  const { dataset } = open(workbook.snapshot);
  expect(dataset.sheets.map(({ binding }) => binding.sheet)).toEqual(["食料_R1.5"]);
  expect(dataset.unread).toEqual([]);
});

test("a book without 設定 has the defaults, and 設定 is no unread sheet", () => {
  expect(open(workbookOf([intakes("相談_R1.5", "5/7")])).settings.sheet).toBeUndefined();
  const book = open(workbookOf([settings("R1"), intakes("相談_R1.5", "5/7")]));
  expect(book.settings.sheet).toBe("設定");
  expect(book.dataset.unread).toEqual([]);
});

test("our other state sheets are no record sheets and no unread ones, whatever the width of their names", () => {
  const state = ["読み方", "点検の記録", "読み　方"].map((name) =>
    sheetOf(name, [
      ["支給日", "世帯番号", "米", "版"],
      ["5/13", "A", "2", "1"],
    ]),
  );
  const records = intakes("相談_R1.5", "5/7");
  const { dataset } = open(workbookOf([settings("R1"), records, ...state, sheetOf("点検の記録簿", [["x"]])]));
  expect(dataset.sheets.map(({ binding }) => binding.sheet)).toEqual(["相談_R1.5"]);
  expect(dataset.unread.map(({ sheet }) => sheet)).toEqual(["点検の記録簿"]);
});

describe("books that cannot be read", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["empty", workbookOf([])],
    ["with an empty sheet", workbookOf([sheetOf("Sheet1", [])])],
    [
      "with sheets of other things",
      workbookOf([sheetOf("名簿", [["氏名"], ["x"]]), sheetOf("メモ R1.5", [["x"]])]),
    ],
    ["with 設定 only", workbookOf([settings("R1")])],
  ])("%s: no record sheet", (_, workbook) => {
    expect(readBook(workbook)).toEqual({ refused: "no-record-sheet" });
  });

  test("with records of another year than 設定 names: no record in that year, carried cases or not", () => {
    const sheets = [settings("R3"), recordSheet("継続ケース", ["H30-001"]), intakes("相談_R1.5", "5/7")];
    expect(readBook(workbookOf(sheets))).toEqual({ refused: "no-record-in-year", fiscalYear: 2021 });
  });

  test("of another year: no record in that year", () => {
    expect(readBook(workbookOf([intakes("相談_R1.5", "5/7")]), 2017)).toEqual({
      refused: "no-record-in-year",
      fiscalYear: 2017,
    });
  });
});

describe("a year has no record", () => {
  const isEmpty = (workbook: WorkbookSnapshot, year = 2019) => hasNoRecord(open(workbook, year));

  test.each<[string, WorkbookSnapshot, boolean]>([
    ["where its sheets are empty", workbookOf([recordSheet("相談_R1.5"), recordSheet("終結_R1.5")]), true],
    ["where only carried cases are listed", workbookOf([recordSheet("継続ケース", ["H30-001"])]), true],
    [
      "but with one record it has",
      workbookOf([recordSheet("相談_R1.5"), recordSheet("終結_R1.5", ["5/7", "1", "就労"])]),
      false,
    ],
    ["but with a record whose date is unreadable it has", workbookOf([intakes("相談_R1.5", "未定")]), false],
    [
      "where a sheet for every year has records of others only",
      workbookOf([dated("相談台帳", 43_200, 43_201)]),
      true,
    ],
    [
      "but with one record of the year among them it has",
      workbookOf([dated("相談台帳", 43_200, 43_598)]),
      false,
    ],
  ])("%s", (_, workbook, expected) => {
    expect(isEmpty(workbook)).toBe(expected);
  });

  test("where its months are those of another year's dates", () => {
    const workbook = workbookOf([dated("5月相談", 43_598)]);
    expect(isEmpty(workbook, 2019)).toBe(false);
    expect(isEmpty(workbook, 2017)).toBe(true);
  });
});

test("a record sheet that bears one of our headings is read", () => {
  const heading = "2－6　相談終結者数";
  const sheet = sheetOf("終結_R1.5", [
    [heading],
    ["終結日", "受付番号", "終結理由"],
    ["R1.5.13", "R1-001", "就労"],
  ]);
  const book = readBook(workbookOf([sheet]));
  expect(book).toMatchObject({ dataset: { records: { closure: [{ ref: { row: 2 } }] } } });
});
