import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "受付番号", "区分", "金額", "内容"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "貸付・現物_R1.5", HEADER, row));

test("the last day of the month", () => {
  expect(found("2019-05-31", "R1-001", "緊急小口資金", 30000, null)).toEqual([]);
});

test("one month off is a question", () => {
  expect(found("2019-04-30", "R1-001", "緊急小口資金", 30000, null)).toEqual([
    "warning loan-or-goods-date-in-sheet-month 貸付・現物_R1.5!A2 日付「H31.4.30」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(found("2019-09-13", "R1-001", "緊急小口資金", 30000, null)).toEqual([
    "error loan-or-goods-date-in-sheet-month 貸付・現物_R1.5!A2 日付「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(found("2018-05-13", "R1-001", "緊急小口資金", 30000, null)).toEqual([
    "error loan-or-goods-date-in-sheet-month 貸付・現物_R1.5!A2 日付「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});
