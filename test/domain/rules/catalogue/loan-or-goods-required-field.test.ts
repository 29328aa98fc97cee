import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "受付番号", "区分", "金額", "内容"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "貸付・現物_R1.5", HEADER, row));

test("everything is filled in", () => {
  expect(found("2019-05-20", "R1-001", "緊急小口資金", 30000, null)).toEqual([]);
});

test("日付 is blank", () => {
  expect(found(null, "R1-001", "緊急小口資金", 30000, null)).toEqual([
    "error loan-or-goods-required-field 貸付・現物_R1.5!A2 日付が記入されていません。",
  ]);
});

test("区分 is blank", () => {
  expect(found("2019-05-20", "R1-001", null, 30000, null)).toEqual([
    "error loan-or-goods-required-field 貸付・現物_R1.5!C2 区分が記入されていません。",
  ]);
});
