import { sheetPeriod } from "../../../src/domain/records/sheet-period";
import { yearOfSheet } from "../../../src/domain/records/sheet-year";

const MAY = { year: 2019, month: 5 };

describe("the month or year of a sheet", () => {
  test("its name wins over its titles", () => {
    expect(sheetPeriod("相談_R1.6", ["令和元年5月 相談受付簿"], 2019)).toMatchObject({ month: { month: 6 } });
    expect(sheetPeriod("令和元年度 相談", ["5月分"], 2019)).toMatchObject({ of: "year", fiscalYear: 2019 });
  });

  test("a title says it where the name does not", () => {
    expect(sheetPeriod("Sheet1", ["相談受付簿", "令和元年5月分"], 2019)).toMatchObject({
      of: "month",
      month: MAY,
    });
    expect(sheetPeriod("Sheet1", ["令和元年度 相談受付簿"], 2019)).toMatchObject({
      of: "year",
      from: "title",
    });
  });

  test.each([["令和2年3月31日現在"], ["R2.3.31 作成"], ["相談受付簿"], ["5月分", "6月分"]])(
    "%s says no month",
    (...titles) => {
      expect(sheetPeriod("Sheet1", titles, 2019)).toEqual({ of: "unsaid" });
    },
  );
});

describe("whether a sheet is one of the year", () => {
  const inYear = { year: 2019, month: 6, day: 3 };

  test.each([
    ["相談_R1.5", { month: MAY }],
    ["相談_H30.5", { unread: { why: "other-year", fiscalYear: 2018 } }],
    ["平成30年度 相談", { unread: { why: "other-year", fiscalYear: 2018 } }],
    ["相談", { month: undefined }],
  ])("%s", (name, expected) => {
    expect(yearOfSheet(name, sheetPeriod(name, [], 2019), 2019, [])).toMatchObject(expected);
  });

  test("R1.1 is read by its dates, and asked about without any", () => {
    const period = sheetPeriod("相談_R1.1", [], 2019);
    const of = (...years: readonly number[]) =>
      yearOfSheet(
        "相談_R1.1",
        period,
        2019,
        years.map((year) => ({ year, month: 1, day: 8 })),
      );
    expect(of(2020)).toEqual({ month: { year: 2020, month: 1 } });
    expect(of(2019)).toMatchObject({ unread: { why: "other-year", fiscalYear: 2018 } });
    expect(of()).toMatchObject({ unread: { why: "unclear-year" } });
    expect(of(2019, 2020)).toMatchObject({ unread: { why: "unclear-year" } });
  });

  test("records of the year outweigh a title that names another, but not the sheet's name", () => {
    const form = sheetPeriod("相談受付簿", ["様式第3号（平成27年度改正）"], 2019);
    expect(yearOfSheet("相談受付簿", form, 2019, [inYear])).toEqual({ month: undefined });
    expect(yearOfSheet("相談受付簿", form, 2019, [])).toMatchObject({ unread: { why: "other-year" } });
    const named = sheetPeriod("相談 平成30年度", [], 2019);
    expect(yearOfSheet("相談 平成30年度", named, 2019, [inYear])).toMatchObject({
      unread: { why: "other-year" },
    });
  });
});
