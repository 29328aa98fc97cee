import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

test("the last day of the month", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!F1": "2019-05-31" }))).toEqual([]);
});

test("a day of the next month", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!F1": "2019-06-01" }))).toEqual([
    "error attendance-session-date-in-month 学習_R1.5!F1 実施日「R1.6.1」は、シートの月（R1.5）の日付ではありません。",
  ]);
});

test("a day of last year", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!E1": "2018-05-11" }))).toContain(
    "error attendance-session-date-in-month 学習_R1.5!E1 実施日「H30.5.11」は、令和元年度の日付ではありません。",
  );
});

test("one row a session: a date of another month", () => {
  const office = withSheet(
    withoutSheets(smallOffice(), "学習_R1.5"),
    "学習_R1.5",
    ["実施日", "氏名", "学年", "出欠"],
    ["2019-05-11", "青空 一郎", "中1", "○"],
    ["2019-06-25", "海野 花子", "中3", "○"],
  );
  expect(findingsIn(office)).toEqual([
    "error attendance-session-date-in-month 学習_R1.5!A3 実施日「R1.6.25」は、シートの月（R1.5）の日付ではありません。",
  ]);
});

test("counted by the sheet: a question only", () => {
  const office = withSheet(
    withoutSheets(smallOffice({ "学習_R1.5!F1": "2019-06-01" }), "設定"),
    "設定",
    ["項目", "値"],
    ["年度", "令和元年度"],
    ["月の数え方", "シート"],
    ["前年度末件数", 2],
  );
  expect(findingsIn(office)).toEqual([
    "warning attendance-session-date-in-month 学習_R1.5!F1 実施日「R1.6.1」は、シートの月（R1.5）の日付ではありませんが、シートの月に数えています。",
  ]);
});
