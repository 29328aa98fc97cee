import type { CellValue } from "../../../src/domain/grid/cell-value";
import { findingsIn } from "./findings-in";
import { smallOffice, withSheet, withoutSheets } from "./small-office";

type Row = readonly CellValue[];

const HEADER = ["受付番号", "受付日", "氏名", "性別", "年齢", "相談経路", "相談内容"];
const ROWS: readonly Row[] = [
  ["R1-001", "2019-04-03", "青空 一郎", "男", 45, "本人", "就労", "2019-04-10", "新規", null, null],
  ["R1-002", "2019-04-15", "海野 花子", "女", 30, "本人", "就労", null, null, "2019-06-28", "就労"],
  [
    "R1-003",
    "2019-05-13",
    "山川 太郎",
    "女",
    "不明",
    "家族・知人",
    "住まい",
    "2019-06-12",
    "新規",
    null,
    null,
  ],
  ["R1-004", "2019-06-20", "川原 桜", "男", 51, "その他", "その他", null, null, null, null],
];

/** The small office with its intakes, plans and closures in one ledger. */
function findingsOfLedger(...rows: readonly Row[]): readonly string[] {
  const kept = Object.keys(smallOffice()).filter((name) => /^(相談|プラン|終結)/.test(name));
  const header = [...HEADER, "プラン作成日", "新規・更新", "終結日", "終結理由"];
  return findingsIn(withSheet(withoutSheets(smallOffice(), ...kept), "相談台帳", header, ...rows));
}

function changed(row: number, ...cells: readonly (readonly [number, CellValue])[]): readonly Row[] {
  return ROWS.map((each, index) =>
    index === row
      ? each.map((value, column) => (cells.find(([at]) => at === column) ?? [column, value])[1])
      : each,
  );
}

test("a ledger that is kept well", () => {
  expect(findingsOfLedger(...ROWS)).toEqual([]);
});

test("one blank number of three kinds is one finding", () => {
  const all: readonly (readonly [number, CellValue])[] = [
    [0, null],
    [7, "2019-05-10"],
    [8, "新規"],
  ];
  expect(findingsOfLedger(...changed(1, ...all)).filter((line) => line.includes("!A3"))).toEqual([
    "error consultation-required-field 相談台帳!A3 受付番号が記入されていません。",
  ]);
});

test("a row that stands twice is one finding, not one a kind", () => {
  const [, second = []] = ROWS;
  expect(findingsOfLedger(...ROWS, second)).toEqual([
    expect.stringMatching(/^error consultation-case-number-open-twice 相談台帳!A6 /),
  ]);
});

test("an intake in a wrong year makes nothing else of its case unknown", () => {
  expect(findingsOfLedger(...changed(1, [1, "2020-04-15"]))).toEqual([
    "warning record-date-in-fiscal-year 相談台帳!B3 令和元年度の日付ではない記録が1件あり、数えていません。",
  ]);
});
