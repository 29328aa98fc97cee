import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = [
  "訪問日",
  "企業名",
  "一般就労 受入可能",
  "一般就労 受入実績あり",
  "会社見学 受入可能",
  "会社見学 受入実績あり",
];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "企業開拓_R1.5", HEADER, row));

test("the last day of the month", () => {
  expect(found("2019-05-31", "みどり食品", "○", null, "○", null)).toEqual([]);
});

test("one month off is a question", () => {
  expect(found("2019-04-30", "みどり食品", "○", null, "○", null)).toEqual([
    "warning company-development-date-in-sheet-month 企業開拓_R1.5!A2 訪問日「H31.4.30」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(found("2019-09-13", "みどり食品", "○", null, "○", null)).toEqual([
    "error company-development-date-in-sheet-month 企業開拓_R1.5!A2 訪問日「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(found("2018-05-13", "みどり食品", "○", null, "○", null)).toEqual([
    "error company-development-date-in-sheet-month 企業開拓_R1.5!A2 訪問日「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});
