import { valueOf } from "../../../src/domain/records/field-reading";
import { readYear } from "../../../src/domain/records/read-year";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

/** Lists of one number each, read for a fiscal year: the numbers that count. */
function carried(fiscalYear: number, lists: Readonly<Record<string, string>>, title?: string): unknown {
  const sheets = Object.entries(lists).map(([name, number]) =>
    sheetOf(name, [...(title === undefined ? [] : [[title]]), ["受付番号"], [number]]),
  );
  const { records } = readYear(workbookOf(sheets), DEFAULT_SETTINGS, fiscalYear, new Set());
  return records.carriedCase.map(({ fields }) => valueOf(fields.caseNumber));
}

test("a list that names no year is that of the year", () => {
  expect(carried(2019, { 継続ケース: "A1" })).toEqual(["A1"]);
});

test("the list of the next year is none of this one's", () => {
  expect(carried(2019, { 継続ケース_R2: "A1" })).toEqual([]);
  expect(carried(2019, { 継続ケース: "A1", 継続ケース_R2: "B1" })).toEqual(["A1"]);
});

test("with a list of its own the year needs no other", () => {
  expect(carried(2020, { 継続ケース: "A1", 継続ケース_R2: "B1" })).toEqual(["B1"]);
  expect(carried(2020, { "継続ケース R1": "A1", 継続ケース_R2: "B1" })).toEqual(["B1"]);
});

test("a list may be named after the year before", () => {
  expect(carried(2019, { 継続ケース_H30: "A1" })).toEqual(["A1"]);
  expect(carried(2019, { "継続ケース（平成30年度末）": "A1" })).toEqual(["A1"]);
  expect(carried(2019, { "継続ケース（平成30年度繰越）": "A1" })).toEqual(["A1"]);
});

test("the end of a year is the list of the year after, and of no other", () => {
  expect(carried(2018, { "継続ケース（平成30年度末）": "A1" })).toEqual([]);
  expect(carried(2020, { "継続ケース（平成30年度末）": "A1" })).toEqual([]);
});

test("前年度繰越 beside a year is that year's", () => {
  expect(carried(2020, { "令和2年度 継続（前年度繰越）": "A1" })).toEqual(["A1"]);
  expect(carried(2018, { "令和2年度 継続（前年度繰越）": "A1" })).toEqual([]);
});

test("a title says the year where the name does not", () => {
  expect(carried(2019, { 継続ケース: "A1" }, "令和2年度 継続ケース")).toEqual([]);
  expect(carried(2020, { 継続ケース: "A1" }, "令和2年度 継続ケース")).toEqual(["A1"]);
});

test.each([
  ["継続ケース H31.4.1", "継続ケース R2.4.1"],
  ["継続ケース H31.3.31", "継続ケース R2.3.31"],
  ["継続ケース（H31.3月末）", "継続ケース（R2.3月末）"],
  ["継続ケース（平成31年4月1日現在）", "継続ケース（令和2年4月1日現在）"],
  ["継続ケース2019.4", "継続ケース2020.4"],
  ["継続ケースH30年度末", "継続ケースR1年度末"],
  ["2019継続ケース", "2020継続ケース"],
  ["R1継続ケース", "R2継続ケース"],
  ["R元 繰越", "R2 繰越"],
])("of %s and %s each year has its own", (first, second) => {
  const lists = { [first]: "A1", [second]: "B1" };
  expect(carried(2019, lists)).toEqual(["A1"]);
  expect(carried(2020, lists)).toEqual(["B1"]);
});

test("the day in a title says the year", () => {
  const stands = (title: string) =>
    [2018, 2019, 2020].map((year) => carried(year, { 継続ケース: "A1" }, title));
  expect(stands("令和元年度 4月1日現在")).toEqual([[], ["A1"], ["A1"]]);
  expect(stands("平成31年4月1日現在")).toEqual([[], ["A1"], []]);
  expect(stands("様式第3号（平成27年4月改正）")).toEqual([["A1"], ["A1"], ["A1"]]);
  expect(stands("平成31年3月31日現在")).toEqual([[], ["A1"], []]);
});
