import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["決定日", "受付番号", "性別", "年代", "就労", "増収", "情報提供", "面接対策"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労支援_R1.5", HEADER, row));

test("another spelling of a code", () => {
  expect(found("2019-05-20", "R1-001", "男", "50歳代", "○", null, "○", null)).toEqual([]);
});

test("a text outside the list", () => {
  expect(found("2019-05-20", "R1-001", "男", "ほか", "○", null, "○", null)).toEqual([
    "error employment-support-age-known 就労支援_R1.5!D2 年代「ほか」は区分の一覧にありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "R1-001", "男", "佐藤", "○", null, "○", null)).toEqual([
    "error employment-support-age-known 就労支援_R1.5!D2 年代の欄の文字は、区分の一覧にありません。",
  ]);
});
