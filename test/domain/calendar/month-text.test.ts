import { monthKey } from "../../../src/domain/calendar/calendar-date";
import { findMonthInText, fiscalYearOfMonthsInText } from "../../../src/domain/calendar/month-text";

function found(text: string): string | undefined {
  const month = findMonthInText(text, 2019);
  return month && monthKey(month);
}

describe("a month in a sheet's name", () => {
  test.each([
    ["相談_R1.5", "2019-05"],
    ["相談_H31.4", "2019-04"],
    ["対応_R2.1", "2020-01"],
    ["R元.5", "2019-05"],
    ["Ｒ１．５相談", "2019-05"],
    ["R1-12 終結", "2019-12"],
    ["5月相談受付", "2019-05"],
    ["１２月 プラン", "2019-12"],
    ["相談（3月）", "2020-03"],
    ["学習支援 2019-05", "2019-05"],
    ["学習支援2019年5月", "2019-05"],
    ["食料201905", "2019-05"],
    ["令和元年５月 終結", "2019-05"],
    ["令和元年 ５月 終結", "2019-05"],
    ["令和元年度 5月 終結", "2019-05"],
    ["平成31年4月 終結", "2019-04"],
    ["R1年度5月", "2019-05"],
    ["相談-5月", "2019-05"],
    ["相談4月-2", "2019-04"],
  ])("%s: %s", (name, month) => {
    expect(found(name)).toBe(month);
  });
});

describe("a year in the name wins over the fiscal year asked for", () => {
  test.each([
    ["相談_H29.5", "2017-05"],
    ["相談 2017-05", "2017-05"],
    ["平成29年 ５月 終結", "2017-05"],
    ["2017年 5月 終結", "2017-05"],
    ["平成29年度 5月 終結", "2017-05"],
    ["H29年度1月", "2018-01"],
    ["2017年度 3月", "2018-03"],
  ])("%s: %s", (name, month) => {
    expect(found(name)).toBe(month);
  });
});

describe("names that speak of no month", () => {
  test.each([
    "相談",
    "Sheet1",
    "Sheet12",
    "相談2019",
    "2019年度 相談",
    "令和元年度 相談台帳",
    "R1年度 対応",
    "相談 R1.13",
    "対応 13月",
    "第2回 学習",
    "食料 (2)",
    "相談R1-001",
    "相談1001-1050",
    "4-6月 相談",
    "4～6月 対応",
    "4月～6月 対応",
    "10・11月 対応",
    "相談 4月から9月",
    "20190513作成",
  ])("%s", (name) => {
    expect(found(name)).toBeUndefined();
  });
});

describe("months from one to another", () => {
  test.each([
    ["相談_R1.4～R1.9", 2019],
    ["R1.10-R2.3 相談", 2019],
    ["2019.10-2020.3 対応", 2019],
    ["学習支援 2019-04~2019-09", 2019],
    ["H31.1～R1.6", 2018],
    ["相談R1.4～9月", 2019],
    ["令和元年４月～令和２年３月 相談受付簿", 2019],
  ])("%s is kept for none of them, but for a year", (name, year) => {
    expect(found(name)).toBeUndefined();
    expect(fiscalYearOfMonthsInText(name)).toBe(year);
  });

  test.each([
    "相談_R1.5-2",
    "相談 R1.5.1～R1.5.31",
    "相談_R1.5～",
    "学習支援 2019-05",
    "令和元年5月1日～5月31日",
  ])("%s is one month", (name) => {
    expect(found(name)).toBe("2019-05");
    expect(fiscalYearOfMonthsInText(name)).toBeUndefined();
  });

  test("case numbers are no months", () => {
    expect(fiscalYearOfMonthsInText("相談R1-01～R1-50")).toBeUndefined();
  });
});
