import { findingsIn } from "../findings-in";
import { smallOffice, withSheet, withoutSheets } from "../small-office";
import type { PlainWorkbook } from "../workbook-of";

/** The plans of the year on one sheet. */
function yearOfPlans(second: string): PlainWorkbook {
  const monthly = withoutSheets(smallOffice(), "プラン_H31.4", "プラン_R1.5", "プラン_R1.6");
  const header = ["作成日", "受付番号", "区分"];
  return withSheet(monthly, "プラン", header, ["2019-04-10", "R1-001", "新規"], [second, "H30-001", "更新"]);
}

test("a sheet for the whole year", () => {
  expect(findingsIn(yearOfPlans("2019-05-21"))).toEqual([]);
});

test("a date of last year on it", () => {
  expect(findingsIn(yearOfPlans("2018-05-21"))).toEqual([
    "warning record-date-in-fiscal-year プラン!A3 令和元年度の日付ではない記録が1件あり、数えていません。",
  ]);
});
