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

test("everything is filled in", () => {
  expect(found("2019-05-20", "みどり食品", "○", null, "○", null)).toEqual([]);
});

test("訪問日 is blank", () => {
  expect(found(null, "みどり食品", "○", null, "○", null)).toEqual([
    "error company-development-required-field 企業開拓_R1.5!A2 訪問日が記入されていません。",
  ]);
});

test("企業名 is blank", () => {
  expect(found("2019-05-20", null, "○", null, "○", null)).toEqual([
    "error company-development-required-field 企業開拓_R1.5!B2 企業名が記入されていません。",
  ]);
});

test("a company that would take nobody", () => {
  expect(found("2019-05-20", "みどり食品", null, "○", null, null)).toEqual([]);
});
