import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["決定日", "受付番号", "性別", "年代", "就労", "増収", "情報提供", "面接対策"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労支援_R1.5", HEADER, row));

test("a date as text", () => {
  expect(found("R1.5.20", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([]);
});

test("a day that does not exist", () => {
  expect(found("2019/5/32", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([
    "error employment-support-date-readable 就労支援_R1.5!A2 決定日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(found("青空 花子", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([
    "error employment-support-date-readable 就労支援_R1.5!A2 決定日の欄に、日付ではない文字が入っています。",
  ]);
});
