import type { CellValue } from "../../../src/domain/grid/cell-value";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { sheetOf } from "../../fixtures/workbook-of";

function yearsOf(...rows: readonly (readonly CellValue[])[]) {
  const { earlierYears, issues } = readSettings(sheetOf("設定", rows));
  const years = (earlierYears.get("2-4") ?? []).map(({ fiscalYear, values }) => [
    fiscalYear,
    Object.fromEntries(values),
  ]);
  return { years, issues };
}

const LABELS = ["過年度 2-4", "年度", "本人", "家族・知人"];
const IDS = ["過年度 2-4", "ID", "self", "family_acquaintance"];

test("figures are read under the ids of their columns, newest year first", () => {
  const { years, issues } = yearsOf(
    LABELS,
    IDS,
    ["過年度 2-4", "H28年度", 10, 2],
    ["過年度 2-4", "平成30年度", "１２", null],
    ["過年度 2-4", "2017", 0, "1,234"],
  );
  expect(years).toEqual([
    [2018, { self: 12, family_acquaintance: null }],
    [2017, { self: 0, family_acquaintance: 1234 }],
    [2016, { self: 10, family_acquaintance: 2 }],
  ]);
  expect(issues).toEqual([]);
});

test("full-width digits and hyphens name the same section", () => {
  expect(yearsOf(["過年度　２－４", "ID", "self"], ["過年度：2-4", "H30年度", 3]).years).toEqual([
    [2018, { self: 3 }],
  ]);
});

test.each<[string, (string | number)[], number, string]>([
  ["a year that is none", ["過年度 2-4", "昨年度", 1, 2], 1, "value-not-understood"],
  ["a figure that is none", ["過年度 2-4", "H30年度", 1, "多数"], 3, "value-not-understood"],
  ["a figure without an id above it", ["過年度 2-4", "H30年度", 1, 2, 3], 4, "earlier-year-column-unknown"],
])("%s is an issue at its cell", (_, row, column, problem) => {
  const { issues } = yearsOf(LABELS, IDS, row);
  expect(issues).toEqual([{ cell: { row: 2, column }, item: "過年度 2-4", problem }]);
});

test("without a row of ids no figure is guessed by its place", () => {
  const { years, issues } = yearsOf(LABELS, ["過年度 2-4", "H30年度", 1, 2]);
  expect(years).toEqual([[2018, {}]]);
  expect(issues.map(({ problem }) => problem)).toEqual([
    "earlier-year-column-unknown",
    "earlier-year-column-unknown",
  ]);
});

test("a row that is ready to be filled in is no year", () => {
  expect(yearsOf(LABELS, IDS, ["過年度 2-4", "H30年度", null, null])).toEqual({ years: [], issues: [] });
});

test("a year whose era was over is none", () => {
  expect(yearsOf(LABELS, IDS, ["過年度 2-4", "H40年度", 1, 2]).issues).toMatchObject([
    { problem: "value-not-understood" },
  ]);
});

describe("months", () => {
  test("stand with their year, by month", () => {
    const { earlierYears, issues } = readSettings(
      sheetOf("設定", [
        LABELS,
        IDS,
        ["過年度 2-4", "H30年度", 12, 2],
        ["過年度 2-4", "H30.4", 3, 0],
        ["過年度 2-4", "H31.3", null, 1],
      ]),
    );
    expect(issues).toEqual([]);
    const months = [...(earlierYears.get("2-4")?.[0]?.months ?? [])];
    expect(months.map(([month, values]) => [month, Object.fromEntries(values)])).toEqual([
      ["2018-04", { self: 3, family_acquaintance: 0 }],
      ["2019-03", { self: null, family_acquaintance: 1 }],
    ]);
  });

  test("without their year, or twice, are an issue at the first such row", () => {
    expect(yearsOf(IDS, ["過年度 2-4", "H30.4", 3, 0])).toEqual({
      years: [],
      issues: [{ cell: { row: 1, column: 1 }, item: "過年度 2-4", problem: "value-not-understood" }],
    });
    const twice = [
      ["過年度 2-4", "H30年度", 12, 2],
      ["過年度 2-4", "H30.4", 3, 0],
      ["過年度 2-4", "H30.4", 4, 0],
      ["過年度 2-4", "H30", 13, 2],
    ] as const;
    expect(yearsOf(IDS, ...twice).issues.map(({ cell, problem }) => [cell.row, problem])).toEqual([
      [3, "item-twice"],
      [4, "item-twice"],
    ]);
  });
});
