import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

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
