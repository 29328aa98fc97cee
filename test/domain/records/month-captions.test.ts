import { countYear } from "../../../src/domain/count/year-figures";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

const HEADER = ["終結日", "受付番号", "終結理由"];

/** 終結 with one table a month: each under its caption, a row a day. */
function inBlocks(name: string, blocks: readonly (readonly [caption: string, ...days: CellValue[]])[]) {
  const rows = blocks.flatMap(([caption, ...days], block) => [
    [caption],
    HEADER,
    ...days.map((day, index) => [day, `R1-${block}${index}`, "就労"]),
    [],
  ]);
  return yearOf([sheetOf(name, rows)]);
}

function closed(dataset: ReturnType<typeof inBlocks>): readonly (number | null)[] {
  return countYear(dataset)
    .months.slice(0, 4)
    .map(({ closures }) => closures.closed.value);
}

test.each(["終結", "令和元年度 終結"])("days under each month's own caption are days of it: %s", (name) => {
  const dataset = inBlocks(name, [
    ["5月分", 8, "9"],
    ["6月分", "8日", 9, 10],
  ]);
  expect(closed(dataset)).toEqual([null, 2, 3, null]);
  expect(dataset.readSheets).toMatchObject([{ rows: { records: 5, notes: 4, asked: 0 } }]);
});

test("a table's month is a question only where its dates lie in another", () => {
  const dataset = inBlocks("終結", [
    ["令和元年5月", "R1.5.8"],
    ["令和元年6月", "R1.6.8"],
  ]);
  expect(dataset.records.closure.map(({ sheetMonth }) => sheetMonth?.month)).toEqual([5, 6]);
});

test("the month of a sheet's name wins", () => {
  const dataset = inBlocks("終結_R1.7", [
    ["5月分", 8],
    ["6月分", 8],
  ]);
  expect(closed(dataset)).toEqual([null, null, null, 2]);
});

test("days under a month of another year are none of this one's", () => {
  const dataset = inBlocks("終結", [
    ["H31.3月分", 8],
    ["H31.4月分", 8],
  ]);
  expect(closed(dataset)).toEqual([1, null, null, null]);
});

test("a month alone over the header, right below a total", () => {
  const dataset = yearOf([
    sheetOf("令和元年度 終結", [
      ["４月"],
      HEADER,
      [3, "R1-1", "就労"],
      ["計", 1],
      ["５月"],
      HEADER,
      [3, "R1-2", "就労"],
      ["4", "R1-3", "就労"],
    ]),
  ]);
  expect(closed(dataset)).toEqual([1, 2, null, null]);
  expect(dataset.readSheets).toMatchObject([{ rows: { records: 3, totals: 1, notes: 4, asked: 0 } }]);
});
