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
