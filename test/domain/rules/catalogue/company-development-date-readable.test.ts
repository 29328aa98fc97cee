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

test("a date as text", () => {
  expect(found("R1.5.20", "みどり食品", "○", null, "○", null)).toEqual([]);
});

test("a day that does not exist", () => {
  expect(found("2019/5/32", "みどり食品", "○", null, "○", null)).toEqual([
    "error company-development-date-readable 企業開拓_R1.5!A2 訪問日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(found("青空 花子", "みどり食品", "○", null, "○", null)).toEqual([
    "error company-development-date-readable 企業開拓_R1.5!A2 訪問日の欄に、日付ではない文字が入っています。",
  ]);
});
