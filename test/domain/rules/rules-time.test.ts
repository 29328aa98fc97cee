import type { CellValue } from "../../../src/domain/grid/cell-value";
import { monthLabel } from "../../../src/domain/calendar/era";
import { monthsOfFiscalYear } from "../../../src/domain/calendar/fiscal-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";
import { shortestTime } from "../../time/shortest-time";

const METHODS = ["電話・メール", "訪問・同行支援", "面談"];
const ROWS_A_MONTH = 8334;
/** Milliseconds, several times what it takes when nothing else runs. */
const LONGEST = 8000;

/** Twelve months of contacts of six columns, 100,000 rows in all, of 2,000 cases. */
function contactSheets() {
  return monthsOfFiscalYear(2019).map((month) =>
    sheetOf(`対応_${monthLabel(month)}`, [
      ["対応日", "受付番号", "支援方法", "件数", "担当", "備考"],
      ...Array.from({ length: ROWS_A_MONTH }, (_, n): CellValue[] => [
        `${month.month}/${1 + (n % 28)}`,
        `R1-${n % 2000}`,
        METHODS[n % METHODS.length] ?? null,
        1,
        "担当者",
        `${n}回目の連絡`,
      ]),
    ]),
  );
}

test("all rules together over 100,000 rows of six columns", () => {
  const dataset = yearOf(contactSheets());
  expect(dataset.records.contact).toHaveLength(12 * ROWS_A_MONTH);
  // A dataset of its own each time: what is worked out of one is kept for it.
  const took = shortestTime(LONGEST, () => {
    runRules(RULES, ruleContext({ ...dataset }, { year: 2020, month: 4, day: 1 }));
  });
  expect(took).toBeLessThan(LONGEST);
});
