import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "区分", "内容", "対応者"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "活動_R1.5", HEADER, row));

test("another spelling of a code", () => {
  expect(found("2019-05-20", "研修", "家計改善支援の研修", "所長、就労")).toEqual([]);
});

test("a text outside the list", () => {
  expect(found("2019-05-20", "ほか", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-category-known 活動_R1.5!B2 区分「ほか」は区分の一覧にありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "佐藤", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-category-known 活動_R1.5!B2 区分の欄の文字は、区分の一覧にありません。",
  ]);
});
