import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "区分", "内容", "対応者"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "活動_R1.5", HEADER, row));

test("everything is filled in", () => {
  expect(found("2019-05-20", "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([]);
});

test("日付 is blank", () => {
  expect(found(null, "研修・会議", "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-required-field 活動_R1.5!A2 日付が記入されていません。",
  ]);
});

test("区分 is blank", () => {
  expect(found("2019-05-20", null, "家計改善支援の研修", "所長、就労")).toEqual([
    "error activity-required-field 活動_R1.5!B2 区分が記入されていません。",
  ]);
});

test("内容 is blank", () => {
  expect(found("2019-05-20", "研修・会議", null, "所長、就労")).toEqual([
    "error activity-required-field 活動_R1.5!C2 内容が記入されていません。",
  ]);
});
