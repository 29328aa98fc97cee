import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "受付番号", "区分", "金額", "内容"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "貸付・現物_R1.5", HEADER, row));

test("an amount with its commas", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口資金", 30500, null)).toEqual([]);
});

test("goods without an amount", () => {
  expect(found("2019-05-20", "R1-001", "物資支援", null, null)).toEqual([]);
});

test("a loan without an amount", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口資金", null, null)).toEqual([
    "error loan-or-goods-yen-count 貸付・現物_R1.5!D2 貸付の金額が記入されていません。",
  ]);
});

test("below zero", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口資金", -100, null)).toEqual([
    "error loan-or-goods-yen-count 貸付・現物_R1.5!D2 金額「-100」は0以上の整数ではありません。",
  ]);
});

test("a fraction as text has no second finding", () => {
  expect(found("2019-05-20", "R1-001", "物資支援", "1.5円", null)).toEqual([
    "error loan-or-goods-yen-count 貸付・現物_R1.5!D2 金額「1.5円」は0以上の整数ではありません。",
  ]);
});

test("words", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口資金", "不明", null)).toEqual([
    "error loan-or-goods-yen-count 貸付・現物_R1.5!D2 金額「不明」は0以上の整数ではありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口資金", "佐藤", null)).toEqual([
    "error loan-or-goods-yen-count 貸付・現物_R1.5!D2 金額の欄に、数ではない文字が入っています。",
  ]);
});
