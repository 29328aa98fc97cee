import { buildReport } from "../../../src/domain/report/build-report";
import type { GrantCounts } from "../../../src/domain/count/count-loans-and-goods";
import { countYear } from "../../../src/domain/count/year-figures";
import type { Tally } from "../../../src/domain/count/tally";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";
import { turned } from "../../fixtures/offices/rewriting/rearrange-sheet";
import { sheetOf } from "../../fixtures/workbook-of";

type Row = readonly CellValue[];

const LOANS = sheetOf("貸付・現物 集計", [
  ["", "自立支援資金貸付", "", "緊急小口資金", "", "物資支援", ""],
  ["月", "件数", "金額", "件数", "金額", "件数", "内容"],
  ["H31.4", 1, 200000, 0, 0, 2, "食料、灯油"],
  ["R1.5", 0, 0, 3, 150000, 1, "毛布"],
  ["R1.6", 2, 300000, 0, 0, 0, "－"],
  ["計", 3, 500000, 3, 150000, 3, ""],
]);
const MERGED: SheetSnapshot = {
  ...LOANS,
  merges: [1, 3, 5].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 })),
};

const EMPLOYMENT = sheetOf("就労支援 集計", [
  ["月", "就労", "増収", "情報提供", "応募書類作成指導", "定着支援"],
  ["H31.4", 2, 0, 5, 1, 0],
  ["R1.5", 1, 1, 4, 0, 2],
  ["R1.6", 0, 0, 3, 0, 1],
]);

const counted = (tally: Tally | undefined) =>
  Object.fromEntries([...(tally ?? [])].flatMap(([id, { value }]) => (value ? [[id, value]] : [])));

const monthsOf = (sheets: readonly SheetSnapshot[]) => countYear(yearOf(sheets)).months;

describe.each([
  ["months down", (sheet: SheetSnapshot) => sheet],
  ["months across", turned],
])("ready totals of 貸付・現物支給, %s", (_, lay) => {
  const months = () => monthsOf([lay(MERGED)]);
  const grants = (index: number) => months()[index]?.loansAndGoods ?? new Map<string, GrantCounts>();

  test("how many, how much and what, by month", () => {
    const numbers = [0, 1, 2].map((index) =>
      Object.fromEntries([...grants(index)].map(([id, each]) => [id, [each.grants.value, each.yen.value]])),
    );
    expect(numbers).toEqual([
      { shakyo_loan: [1, 200000], emergency_loan: [0, 0], goods: [2, null] },
      { shakyo_loan: [0, 0], emergency_loan: [3, 150000], goods: [1, null] },
      { shakyo_loan: [2, 300000], emergency_loan: [0, 0], goods: [0, null] },
    ]);
    expect([0, 1, 2].map((index) => grants(index).get("goods")?.contents)).toEqual([
      ["食料", "灯油"],
      ["毛布"],
      [],
    ]);
    expect(months()[3]?.loansAndGoods).toBeNull();
  });

  test("they are told as totals, not as records", () => {
    expect(grants(0).get("shakyo_loan")?.yen.records).toMatchObject([{ isTotal: true, kind: "loanOrGoods" }]);
  });
});

test("7-1 prints the ready totals, without a note on loans without an amount", () => {
  const section = buildReport(yearOf([MERGED])).sections.find(({ id }) => id === "7-1");
  expect(section?.hasContents).toBe(true);
  const months = section?.blocks.find((block) => block.kind === "months");
  if (months?.kind !== "months") throw new Error("no table by month");
  expect(months.table.months[0]?.texts?.get("goods_content")).toBe("食料・灯油");
  expect(months.table.notes).toEqual([]);
});

test.each(["自立支援資金貸付件数", "自立支援資金貸付 貸付件数"])("the label in one cell: %s", (label) => {
  const rows: Row[] = [
    ["月", label, "自立支援資金貸付金額"],
    ["4月", 1, 200000],
    ["5月", 0, 0],
    ["6月", 2, 300000],
  ];
  const [april] = monthsOf([sheetOf("貸付 集計", rows)]);
  expect(april?.loansAndGoods?.get("shakyo_loan")).toMatchObject({
    grants: { value: 1 },
    yen: { value: 200000 },
  });
});

test("ready totals of 就労支援 count in 3-1, month by month and in the year's row", () => {
  const [, may] = monthsOf([EMPLOYMENT]);
  expect(counted(may?.employment?.byOutcome)).toEqual({ employed: 1, wage_increase: 1 });
  expect(counted(may?.employment?.byMenu)).toEqual({ info: 4, retention: 2 });
  const section = buildReport(yearOf([EMPLOYMENT])).sections.find(({ id }) => id === "3-1");
  const list = section?.blocks.find((block) => block.kind === "list");
  if (list?.kind !== "list") throw new Error("no list");
  const shown = list.rows.map(({ cells }) =>
    cells.map((cell) =>
      cell.kind === "figure" ? cell.figure.value : cell.kind === "text" ? cell.text : cell.kind,
    ),
  );
  expect(shown[1]).toEqual(["R1.5", "blank", "blank", 1, 1, 4, null, 0, null, null, 2, "blank"]);
  expect(shown.at(-1)?.slice(3, 6)).toEqual([3, 1, 12]);
  expect(JSON.stringify(list)).not.toContain("該当者なし");
});

test("where there are records, they count and the totals do not", () => {
  const records = recordSheet("就労支援_R1.5", ["5/7", "1", "男", "40代", "○", null]);
  const [april, may] = monthsOf([EMPLOYMENT, records]);
  expect([april?.employment, may?.employment?.isTallied, may?.employment?.people.length]).toEqual([
    null,
    false,
    1,
  ]);
});
