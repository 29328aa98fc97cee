import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { contextOf, findingsIn, findingsOf, shownPlace } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

type Row = readonly CellValue[];

const RULE = "tally-month-end-agrees";
const CASES = ["相談_H31.4", "相談_R1.5", "相談_R1.6", "終結_H31.4", "終結_R1.5", "終結_R1.6"];
/** Without their intakes nobody can say of contacts and plans whose they are. */
const OF_CASES = ["対応", "プラン", "食料"].flatMap((kind) =>
  ["H31.4", "R1.5", "R1.6"].map((month) => `${kind}_${month}`),
);

/** The office of which only ready totals of its cases are left; 2 cases open at the end of March. */
function casesAsTotals(...rows: readonly Row[]) {
  return withSheet(withoutSheets(smallOffice(), ...CASES, ...OF_CASES, "継続ケース"), "月別集計表", ...rows);
}

const HEADER: Row = ["月", "新規相談受付件数", "終結件数", "月末件数"];
const AGREEING: readonly Row[] = [
  ["4月", 2, 0, 4],
  ["5月", 1, 1, 4],
  ["6月", 1, 1, 4],
];

const findings = (...rows: readonly Row[]) =>
  findingsIn(casesAsTotals(...rows)).filter((line) => line.includes("tally-"));

test("month-ends that come from the opening caseload, intakes and closures; the year's row repeats March", () => {
  expect(findings(HEADER, ...AGREEING)).toEqual([]);
  expect(findings(HEADER, ...AGREEING, ["計", 4, 2, 4])).toEqual([]);
});

test("one that does not is a finding at its cell, and the month after it none", () => {
  const rows = [HEADER, AGREEING[0] ?? [], ["5月", 1, 1, 6], AGREEING[2] ?? []];
  const wrong =
    "warning tally-month-end-agrees 月別集計表!D3 R1.5の月末件数は6ですが、前の月末4に新規1を足して終結1を引くと4です。";
  expect(findings(HEADER, ...rows.slice(1))).toEqual([wrong]);
  const [found] = findingsOf(contextOf(casesAsTotals(...rows))).filter(({ rule }) => rule === RULE);
  expect(found?.related.map(shownPlace)).toEqual(["月別集計表!B3", "月別集計表!C3"]);
});

test("a movement that is wrong is told once, however many months come after it", () => {
  expect(findings(HEADER, ["4月", 2, 0, 4], ["5月", 3, 1, 4], ["6月", 1, 1, 4])).toEqual([
    "warning tally-month-end-agrees 月別集計表!D3 R1.5の月末件数は4ですが、前の月末4に新規3を足して終結1を引くと6です。",
  ]);
});

test("a month whose end is not written is gone through", () => {
  expect(findings(HEADER, ["4月", 2, 0, 4], ["5月", 2, 1, null], ["6月", 1, 1, 5])).toEqual([]);
  expect(findings(HEADER, ["4月", 2, 0, 4], ["5月", 2, 1, null], ["6月", 1, 1, 4])).toHaveLength(1);
});

test("without an opening caseload the first month is what it says", () => {
  const office = casesAsTotals(HEADER, ["4月", 2, 0, 40], ["5月", 1, 1, 40], ["6月", 1, 1, 41]);
  const book = { ...office, 設定: (office["設定"] ?? []).slice(0, 3) };
  expect(findingsIn(book).filter((line) => line.includes("tally-month-end"))).toEqual([
    "warning tally-month-end-agrees 月別集計表!D4 R1.6の月末件数は41ですが、前の月末40に新規1を足して終結1を引くと40です。",
  ]);
});

test("a table of closures and month-ends alone is read, also beside records of intakes", () => {
  const closures = CASES.filter((name) => name.startsWith("終結"));
  const table = (june: number) =>
    withSheet(
      withoutSheets(smallOffice(), ...closures),
      "終結と月末",
      ["月", "終結件数", "月末件数"],
      ["4月", 0, 4],
      ["5月", 1, 4],
      ["6月", 1, june],
    );
  const ofTable = (june: number) => findingsIn(table(june)).filter((line) => line.includes("終結と月末"));
  expect(ofTable(4)).toEqual([]);
  expect(ofTable(3)).toEqual([
    "warning tally-month-end-agrees 終結と月末!C4 R1.6の月末件数は3ですが、前の月末4に新規1を足して終結1を引くと4です。",
  ]);
});

test("beside the records of both, the month-end is compared with what they come to", () => {
  const book = withSheet(
    smallOffice(),
    "月別集計表",
    HEADER,
    ["4月", 2, 0, 4],
    ["5月", 1, 1, 5],
    ["6月", 1, 1, 4],
  );
  expect(findingsIn(book)).toEqual([
    "warning tally-agrees-with-records 月別集計表!D3 この数は5ですが、記録を数えると4です。",
  ]);
});
