import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["利用開始日", "受付番号", "終了日"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "家計改善_R1年度", HEADER, row));

test("a user who went on", () => {
  expect(found("2019-05-20", "R1-001", null)).toEqual([]);
});

test("use of one day", () => {
  expect(found("2019-05-20", "R1-001", "2019-05-20")).toEqual([]);
});

test("ended before it began", () => {
  expect(found("2019-05-20", "R1-001", "2019-05-19")).toEqual([
    "error household-budget-period-in-order 家計改善_R1年度!C2 終了日「R1.5.19」が、利用開始日「R1.5.20」より前です。",
  ]);
});

test("no date", () => {
  expect(found("2019-05-20", "R1-001", "継続中")).toEqual([
    "error household-budget-period-in-order 家計改善_R1年度!C2 終了日を日付として読み取れません。",
  ]);
});
