import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "区分", "内容", "対応者"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "活動_R1.5", HEADER, row));

test("several days", () => {
  expect(found("R1.5.20～R1.5.22", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([]);
});

test("from one day to the same", () => {
  expect(found("R1.5.20～R1.5.20", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([]);
});

test("the last day before the first", () => {
  expect(found("R1.5.20～R1.5.2", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-period-in-order 活動_R1.5!A2 最後の日「R1.5.2」が、最初の日「R1.5.20」より前です。",
  ]);
});
