import { checkBook } from "../../src/app/check-month";
import type { MonthCheck } from "../../src/app/month-check";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { monthKey, type YearMonth } from "../../src/domain/calendar/calendar-date";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { attendanceSheet, closures, intakes, recordSheet } from "../fixtures/record-sheets";
import { sampleWorkbook } from "../fixtures/sample-dataset";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2019, month: 8, day: 1 };
const MAY = { year: 2019, month: 5 };

function check(sheets: readonly SheetSnapshot[], month?: YearMonth): MonthCheck {
  const book = readBook(workbookOf(sheets), 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  const checked = checkBook(book, TODAY, month);
  if (isRefusal(checked)) throw new Error(checked.refused);
  return checked;
}

const overview = (...sheets: readonly SheetSnapshot[]) => check(sheets).overview;

/** The states of a kind, April to July: `checked no-sheet …`, errors in brackets. */
function states({ kinds }: MonthCheck["overview"], kind: string): string {
  const months = kinds.find((row) => row.kind === kind)?.months.slice(0, 4) ?? [];
  return months.map(({ state, errors }) => (errors > 0 ? `${state}(${errors})` : state)).join(" ");
}

describe("refusals", () => {
  const book = readBook(
    workbookOf([intakes("相談_R1.5", "5/7"), recordSheet("継続ケース", ["H30-001"])]),
    2019,
  );
  if (isRefusal(book)) throw new Error(book.refused);

  test.each([
    ["without a sheet of any kind", { year: 2019, month: 6 }],
    ["of another year", { year: 2018, month: 5 }],
  ])("a month %s", (_, month) => {
    expect(checkBook(book, TODAY, month)).toEqual({ refused: "no-sheet-in-month", month });
  });

  test("a month with one sheet is checked", () => {
    expect(isRefusal(checkBook(book, TODAY, MAY))).toBe(false);
  });
});

describe("a book of kinds that not every office keeps", () => {
  const sessions = sheetOf("就労準備_R1年度", [
    ["日付", "利用者", "生活自立"],
    ["5/7", "利用者1", "○"],
  ]);

  test("is checked in the months of its records, and nobody asks it for other kinds", () => {
    const told = check([sessions], MAY).findings.filter(({ severity }) => severity !== "info");
    expect(told.map(({ rule }) => rule)).toEqual(["opening-caseload-known"]);
    expect(() => check([sessions], { year: 2019, month: 6 })).toThrow("no-sheet-in-month");
  });

  test("beside usual kinds they make no month one to check", () => {
    expect(() => check([sessions, intakes("相談_R1.6", "6/7")], MAY)).toThrow("no-sheet-in-month");
  });
});

describe("the findings of a month", () => {
  const april = recordSheet("終結_H31.4", ["4/8", "A", "？"]);
  const may = recordSheet("終結_R1.5", ["5/8", "B", "？"], ["5/9", null, "就労"]);

  test("are its own; those of the year hold every month's", () => {
    const cellsOf = (month?: YearMonth) =>
      check([april, may], month)
        .findings.filter(({ kind, severity }) => kind === "closure" && severity === "error")
        .map(({ place }) => place.sheet);
    expect(new Set(cellsOf(MAY))).toEqual(new Set(["終結_R1.5"]));
    expect(new Set(cellsOf())).toEqual(new Set(["終結_H31.4", "終結_R1.5"]));
  });

  test("the overview is of the whole year, whichever month was checked", () => {
    expect(check([april, may], MAY).overview).toEqual(check([april, may]).overview);
  });

  test("sheets that were read and sheets that were not", () => {
    const { sheets, unreadSheets } = check([may, sheetOf("メモ", [["x"]])], MAY);
    expect(sheets.map(({ binding, recordCount }) => [binding.sheet, recordCount])).toEqual([
      ["終結_R1.5", 2],
    ]);
    expect(unreadSheets).toEqual([{ sheet: "メモ", why: "no-record-kind" }]);
  });
});

describe("the year at a glance", () => {
  test("a kind without a sheet; food and learning support may be without service", () => {
    const year = overview(
      intakes("相談_H31.4", "4/5"),
      intakes("相談_R1.6", "6/5"),
      recordSheet("食料_R1.5"),
      attendanceSheet("学習_R1.6", []),
    );
    expect(states(year, "consultation")).toBe("checked no-sheet checked no-sheet");
    expect(states(year, "foodHandout")).toBe("no-service checked no-service no-sheet");
    expect(states(year, "attendance")).toBe("no-service no-service checked no-sheet");
    expect(year.kinds.map(({ kind }) => kind)).not.toContain("carriedCase");
    expect(year.monthsWithRecords).toBe(2);
  });

  test("on a sheet for the year the last record tells which months are still to come", () => {
    const year = overview(intakes("相談台帳", "4/5", "5/7"), recordSheet("食料_H31.4"));
    expect(states(year, "foodHandout")).toBe("checked no-service no-sheet no-sheet");
  });

  test("a sheet for the year stands in every month up to the last that has a record", () => {
    const year = overview(intakes("相談台帳", "4/5", "6/3"), closures("終結台帳"));
    expect(states(year, "consultation")).toBe("checked checked checked no-sheet");
    expect(states(year, "closure")).toBe("checked checked checked no-sheet");
    expect(year.monthsWithRecords).toBe(3);
    expect(monthKey(year.currentMonth)).toBe("2019-04");
  });

  test("errors are counted by kind and month", () => {
    const year = overview(
      intakes("相談_R1.5", "5/7"),
      recordSheet("終結_R1.5", ["5/8", "相談_R1.5-1", "？"]),
    );
    expect(states(year, "closure")).toBe("no-sheet checked(1) no-sheet no-sheet");
    expect(states(year, "consultation")).toBe("no-sheet checked no-sheet no-sheet");
  });

  test("balances go on from month to month until a figure is unknown", () => {
    const { balances } = overview(
      sheetOf("設定", [["前年度末件数", 5]]),
      intakes("相談_H31.4", "4/5", "4/8"),
      closures("終結_H31.4", "4/26"),
      intakes("相談_R1.5", "5/7"),
    );
    expect(
      balances.slice(0, 3).map(({ month, ...figures }) => [monthKey(month), ...Object.values(figures)]),
    ).toEqual([
      ["2019-04", 5, 2, 1, 6],
      ["2019-05", 6, 1, null, null],
      ["2019-06", null, null, null, null],
    ]);
  });
});

test("the sample: nothing wrong, a balance from 134 to the published month-end, three earlier years", () => {
  const book = readBook(sampleWorkbook());
  if (isRefusal(book)) throw new Error(book.refused);
  const checked = checkBook(book, { year: 2020, month: 4, day: 10 });
  if (isRefusal(checked)) throw new Error(checked.refused);
  const { overview: year, unreadSheets, fiscalYear } = checked;
  expect({ fiscalYear, unreadSheets, errors: year.errors }).toEqual({
    fiscalYear: 2019,
    unreadSheets: [],
    errors: 0,
  });
  expect(year.balances[0]?.before).toBe(134);
  expect(year.balances[11]?.monthEnd).toBe(106);
  expect(year.earlierYears).toEqual([2018, 2017, 2016]);
  expect(monthKey(year.currentMonth)).toBe("2019-04");
});
