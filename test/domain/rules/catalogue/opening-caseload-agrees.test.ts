import { findingsIn, relatedIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("no number on 設定, but the list agrees with last year", () => {
  expect(findingsIn(smallOffice({ "設定!A4": null, "設定!B4": null }))).toEqual([]);
});

test("the number on 設定 is wrong", () => {
  expect(findingsIn(smallOffice({ "設定!B4": 3 }))).toEqual([
    "error opening-caseload-agrees 設定!B4 前年度末件数は3件ですが、継続ケースは2件、前年度の月末件数は2件です。",
  ]);
});

test("last year ended with another number", () => {
  expect(findingsIn(smallOffice({ "設定!C7": 5 }))).toEqual([
    "error opening-caseload-agrees 設定!B4 前年度末件数は2件ですが、前年度の月末件数は5件です。",
  ]);
});

test("a case is missing on the list: its records have no finding of their own", () => {
  expect(findingsIn(smallOffice({ "継続ケース!A3": null }))).toEqual([
    "error opening-caseload-agrees 設定!B4 前年度末件数は2件ですが、継続ケースは1件です。",
  ]);
});

test("a case too many on the list", () => {
  expect(findingsIn(smallOffice({ "継続ケース!A4": "H30-003" }))).toEqual([
    "error opening-caseload-agrees 設定!B4 前年度末件数は2件ですが、継続ケースは3件です。",
  ]);
});

test("the list and last year, without a number on 設定", () => {
  expect(findingsIn(smallOffice({ "設定!A4": null, "設定!B4": null, "設定!C7": 3 }))).toEqual([
    "error opening-caseload-agrees - 継続ケースは2件ですが、前年度の月末件数は3件です。",
  ]);
});

test("a list that is too short points to the numbers that it lacks", () => {
  expect(relatedIn(smallOffice({ "継続ケース!A3": null }))).toEqual(["対応_R1.6!B2"]);
});
