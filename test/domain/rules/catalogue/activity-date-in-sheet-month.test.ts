import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "区分", "内容", "対応者"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "活動_R1.5", HEADER, row));

test("the last day of the month", () => {
  expect(found("2019-05-31", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([]);
});

test("one month off is a question", () => {
  expect(found("2019-04-30", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "warning activity-date-in-sheet-month 活動_R1.5!A2 日付「H31.4.30」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(found("2019-09-13", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-date-in-sheet-month 活動_R1.5!A2 日付「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(found("2018-05-13", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-date-in-sheet-month 活動_R1.5!A2 日付「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});

test("an activity that goes on into the next month is of the month in which it began", () => {
  expect(found("R1.5.30～R1.6.2", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([]);
});
