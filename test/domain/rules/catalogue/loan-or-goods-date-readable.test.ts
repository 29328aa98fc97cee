import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "受付番号", "区分", "金額", "内容"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "貸付・現物_R1.5", HEADER, row));

test("a date as text", () => {
  expect(found("R1.5.20", "R1-001", "緊急小口資金", 30000, null)).toEqual([]);
});

test("a day that does not exist", () => {
  expect(found("2019/5/32", "R1-001", "緊急小口資金", 30000, null)).toEqual([
    "error loan-or-goods-date-readable 貸付・現物_R1.5!A2 日付「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(found("青空 花子", "R1-001", "緊急小口資金", 30000, null)).toEqual([
    "error loan-or-goods-date-readable 貸付・現物_R1.5!A2 日付の欄に、日付ではない文字が入っています。",
  ]);
});
