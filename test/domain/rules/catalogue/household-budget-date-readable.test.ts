import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["利用開始日", "受付番号", "終了日"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "家計改善_R1年度", HEADER, row));

test("a date as text", () => {
  expect(found("R1.5.20", "R1-001", null)).toEqual([]);
});

test("a day that does not exist", () => {
  expect(found("2019/5/32", "R1-001", null)).toEqual([
    "error household-budget-date-readable 家計改善_R1年度!A2 利用開始日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(found("青空 花子", "R1-001", null)).toEqual([
    "error household-budget-date-readable 家計改善_R1年度!A2 利用開始日の欄に、日付ではない文字が入っています。",
  ]);
});
