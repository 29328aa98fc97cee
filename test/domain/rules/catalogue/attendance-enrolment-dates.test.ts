import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("enrolled on the day of a session", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!C3": "2019-05-11" }))).toEqual([]);
});

test("left before enrolling", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!C3": "2019-07-01" }))).toEqual([
    "error attendance-enrolment-dates 学習_R1.5!D3 退会日「R1.6.30」が、開始日「R1.7.1」より前です。",
  ]);
});

test("present before enrolling", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!C3": "2019-05-20" }))).toEqual([
    "warning attendance-enrolment-dates 学習_R1.5!E3 開始日より前、または退会日より後に、出席の印が1回あります。",
  ]);
});

test("a day of leaving that is no date", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!D3": "卒業" }))).toEqual([
    "error attendance-enrolment-dates 学習_R1.5!D3 退会日を日付として読み取れません。",
  ]);
});
