import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "受付番号", "区分", "金額", "内容"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "貸付・現物_R1.5", HEADER, row));

test("another spelling of a code", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口", 30000, null)).toEqual([]);
});

test("a text outside the list", () => {
  expect(found("2019-05-20", "R1-001", "ほか", 30000, null)).toEqual([
    "error loan-or-goods-category-known 貸付・現物_R1.5!C2 区分「ほか」は区分の一覧にありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "R1-001", "佐藤", 30000, null)).toEqual([
    "error loan-or-goods-category-known 貸付・現物_R1.5!C2 区分の欄の文字は、区分の一覧にありません。",
  ]);
});
