import {
  CHECK_LOG_COLUMNS,
  CHECK_LOG_ITEMS,
} from "../../../../src/domain/settings/check-log/check-log-items";
import { CHECK_LOG_TEXTS } from "../../../../src/sheets/check-log-sheet/check-log-sheet-texts";
import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

type Columns = Partial<Record<(typeof CHECK_LOG_COLUMNS)[number], string>>;

const row = (item: string, columns: Columns) => [
  item,
  ...CHECK_LOG_COLUMNS.map((column) => columns[column] ?? null),
];
const VERSION = row(CHECK_LOG_ITEMS.version, { what: "1", marks: "salt" });
const SETTLED = { on: "R1.7.2", by: "佐藤", reason: "確認した", marks: "2019 some-rule aaaa bbbb" };

const findings = (...rows: readonly (readonly (string | null)[])[]) =>
  findingsIn(withSheet(smallOffice(), "点検の記録", [...CHECK_LOG_TEXTS.header], ...rows)).filter((line) =>
    line.includes("check-log-understood"),
  );

test("rows that are understood are no finding", () => {
  expect(findings(VERSION, row(CHECK_LOG_ITEMS.settled, SETTLED))).toEqual([]);
});

test.each([
  ["a day that is none", row(CHECK_LOG_ITEMS.settled, { ...SETTLED, on: "あした" }), "B3"],
  ["a reason that was deleted", row(CHECK_LOG_ITEMS.settled, { ...SETTLED, reason: "" }), "I3"],
  ["marks that were deleted", row(CHECK_LOG_ITEMS.settled, { ...SETTLED, marks: "" }), "K3"],
  [
    "figures that are none",
    row(CHECK_LOG_ITEMS.closedFigures, {
      on: "R1.7.2",
      by: "佐藤",
      confirmedBy: "鈴木",
      after: "new_total=十七",
      marks: "2019-05/1 2-1",
    }),
    "H3",
  ],
  [
    "marks of figures that are none",
    row(CHECK_LOG_ITEMS.closedFigures, {
      on: "R1.7.2",
      by: "佐藤",
      confirmedBy: "鈴木",
      after: "新規相談受付件数：17",
      marks: "2019-05/1 2-1 new_total=十七",
    }),
    "K3",
  ],
  ["a correction that is none", row(CHECK_LOG_ITEMS.fixed, { marks: "[1,2" }), "K3"],
])("%s is a finding at its cell", (_, spoilt, address) => {
  expect(findings(VERSION, spoilt)).toEqual([
    `warning check-log-understood 点検の記録!${address} 点検の記録シートのこの値を読み取れないため、この行を使っていません。`,
  ]);
});

test("an item that is none is a finding", () => {
  expect(findings(VERSION, row("メモ", {}))).toEqual([
    "warning check-log-understood 点検の記録!A3 点検の記録シートのこの項目は、記録の項目ではないため使っていません。",
  ]);
});

test("without the row of the version nothing can be told", () => {
  expect(findings(row(CHECK_LOG_ITEMS.settled, SETTLED))).toEqual([
    "warning check-log-understood 点検の記録 点検の記録シートに「記録の版」の行がないため、確認済みと確定を照合できません。",
  ]);
});
