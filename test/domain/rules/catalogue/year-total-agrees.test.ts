import { monthLabel } from "../../../../src/domain/calendar/era";
import { monthsOfFiscalYear } from "../../../../src/domain/calendar/fiscal-year";
import { findingsOfRule } from "../findings-in";
import { smallOffice, type CellChanges } from "../small-office";
import type { PlainWorkbook } from "../workbook-of";

const OVER = { year: 2020, month: 4, day: 1 };
const RULE = "year-total-agrees";

/** The small office with sheets for all of the year, and 過年度 with a row of the year itself. */
function fullYear(closed: number): PlainWorkbook {
  const row: CellChanges = {
    "設定!D6": "closed",
    "設定!A8": "過年度 2-1",
    "設定!B8": "R元年度",
    "設定!D8": closed,
  };
  const headers = {
    相談: ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
    対応: ["対応日", "受付番号", "支援方法", "件数"],
    プラン: ["作成日", "受付番号", "区分"],
    終結: ["終結日", "受付番号", "終結理由"],
  };
  const later = monthsOfFiscalYear(2019)
    .slice(3)
    .flatMap((month) =>
      Object.entries(headers).map(([kind, header]) => [`${kind}_${monthLabel(month)}`, [header]] as const),
    );
  return { ...smallOffice(row), ...Object.fromEntries(later) };
}

test("the year’s total as it is counted", () => {
  expect(findingsOfRule(RULE, fullYear(2), OVER)).toEqual([]);
});

test("another total", () => {
  expect(findingsOfRule(RULE, fullYear(3), OVER)).toEqual([
    "warning year-total-agrees 設定!D8 設定の令和元年度の相談終結は3ですが、記録を数えると2です。",
  ]);
});

test("within the year nothing is compared", () => {
  const row: CellChanges = {
    "設定!D6": "closed",
    "設定!A8": "過年度 2-1",
    "設定!B8": "R元年度",
    "設定!D8": 9,
  };
  expect(findingsOfRule(RULE, smallOffice(row))).toEqual([]);
});
