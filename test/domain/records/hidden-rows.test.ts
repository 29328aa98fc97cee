import { countYear } from "../../../src/domain/count/year-figures";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";

const SHEET = recordSheet(
  "終結_R1.5",
  ["5/13", "1", "就労"],
  ["5/14", "2", "就労"],
  ["合計", null, 2],
  [null, null, null],
);

function read(changes: Partial<SheetSnapshot>) {
  const dataset = yearOf([{ ...SHEET, ...changes }]);
  return { closed: countYear(dataset).months[1]?.closures.closed.value, sheet: dataset.readSheets[0] };
}

test("hidden rows count, and the log says which records they are", () => {
  const { closed, sheet } = read({ hiddenRows: [2, 3, 4] });
  expect([closed, sheet?.hiddenRecords, sheet?.struckRecords]).toEqual([2, [2], []]);
});

test("rows that are struck through count, and the log says which records they are", () => {
  const { closed, sheet } = read({ struckRows: [0, 1] });
  expect([closed, sheet?.hiddenRecords, sheet?.struckRecords]).toEqual([2, [], [1]]);
});

test.each(["hidden", "veryHidden"] as const)("a sheet that is %s is read like any other", (visibility) => {
  const { closed, sheet } = read({ visibility });
  expect([closed, sheet?.visibility]).toEqual([2, visibility]);
});
