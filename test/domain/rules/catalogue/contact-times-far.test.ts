import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsOfRule } from "../findings-in";
import type { PlainWorkbook } from "../workbook-of";

const RULE = "contact-times-far";
const OVER = { year: 2020, month: 4, day: 1 };

/** Contacts of one case with these times, one row a month, April first, on one sheet. */
function contactsOf(...times: readonly CellValue[]): PlainWorkbook {
  const months = ["04", "05", "06", "07", "08", "09", "10", "11"];
  const rows = times.map((each, n) => [`2019-${months[n] ?? "12"}-10`, "H30-001", "面談", each]);
  return {
    継続ケース: [["受付番号"], ["H30-001"]],
    対応: [["対応日", "受付番号", "支援方法", "件数"], ...rows],
  };
}

test("what an office usually writes, and twenty in one row", () => {
  expect(findingsOfRule(RULE, contactsOf(1, 2, null, 1, 3, 1, 20), OVER)).toEqual([]);
});

test("far more than usual", () => {
  expect(findingsOfRule(RULE, contactsOf(1, 2, null, 1, 3, 1, 45), OVER)).toEqual([
    "warning contact-times-far 対応!D8 この1行の件数45は、いつもの行（中央値1）より大幅に多くなっています。",
  ]);
});

test("so many that another rule asks: one finding", () => {
  expect(findingsOfRule(RULE, contactsOf(1, 2, null, 1, 3, 1, 500), OVER)).toEqual([]);
});

test("an office that writes a week in a row", () => {
  expect(findingsOfRule(RULE, contactsOf(20, 25, 18, 30, 22, 19, 48), OVER)).toEqual([]);
});

test("five months are no history", () => {
  expect(findingsOfRule(RULE, contactsOf(1, 1, 1, 1, 45), OVER)).toEqual([]);
});
