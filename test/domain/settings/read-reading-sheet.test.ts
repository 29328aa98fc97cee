import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { withReadingSheet } from "../../../src/domain/settings/read-reading-sheet";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { sheetOf } from "../../fixtures/workbook-of";

const FORM = ["様式", "いつ|だれ", "対応"];
const COLUMN = ["列", "対応日", "いつ"];

function reading(...rows: readonly (readonly CellValue[])[]) {
  return withReadingSheet(DEFAULT_SETTINGS, sheetOf("読み方", [["項目", "値"], ["読み方の版", "1"], ...rows]))
    .reading;
}

test("a column belongs to the form above it, whatever is left free or written in between", () => {
  const { choices, issues } = reading(FORM, [], ["区分", "支援方法", "面談", "来所"], COLUMN);
  expect(choices).toMatchObject([{ columns: [{ label: { text: "対応日" }, header: "いつ" }] }]);
  expect(issues).toEqual([]);
});

test("a column without a form above it, as when the rows were sorted, is said to be of no use", () => {
  const { choices, issues } = reading(COLUMN, FORM);
  expect(choices).toMatchObject([{ columns: [] }]);
  expect(issues).toEqual([{ cell: { row: 2, column: 1 }, item: "列", problem: "value-not-understood" }]);
});
