import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["決定日", "受付番号", "性別", "年代", "就労", "増収", "情報提供", "面接対策"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労支援_R1.5", HEADER, row));

test("the last day of the month", () => {
  expect(found("2019-05-31", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([]);
});

test("one month off is a question", () => {
  expect(found("2019-04-30", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([
    "warning employment-support-date-in-sheet-month 就労支援_R1.5!A2 決定日「H31.4.30」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(found("2019-09-13", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([
    "error employment-support-date-in-sheet-month 就労支援_R1.5!A2 決定日「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(found("2018-05-13", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([
    "error employment-support-date-in-sheet-month 就労支援_R1.5!A2 決定日「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});
