import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "区分", "内容", "対応者"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "活動_R1.5", HEADER, row));

test("two of the staff", () => {
  expect(found("2019-05-20", "研修・会議", "家計改善支援の研修", "所長・就労支援員")).toEqual([]);
});

test("a text outside the list", () => {
  expect(found("2019-05-20", "研修・会議", "家計改善支援の研修", "所長、ほか")).toEqual([
    "info activity-staff-known 活動_R1.5!D2 対応者「ほか」は区分の一覧にありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "研修・会議", "家計改善支援の研修", "佐藤")).toEqual([
    "info activity-staff-known 活動_R1.5!D2 対応者の欄に、区分の一覧にない文字があります。",
  ]);
});
