import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "区分", "内容", "対応者"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "活動_R1.5", HEADER, row));

test("a date as text", () => {
  expect(found("R1.5.20", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([]);
});

test("a day that does not exist", () => {
  expect(found("2019/5/32", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-date-readable 活動_R1.5!A2 日付「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(found("青空 花子", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-date-readable 活動_R1.5!A2 日付の欄に、日付ではない文字が入っています。",
  ]);
});

test("a last day that is none", () => {
  expect(found("R1.5.20～R1.5.32", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-date-readable 活動_R1.5!A2 日付「R1.5.20～R1.5.32」を日付として読み取れません。",
  ]);
});
