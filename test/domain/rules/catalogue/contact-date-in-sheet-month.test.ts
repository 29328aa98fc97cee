import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("the last day of the month", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-05-31" }))).toEqual([]);
});

test("one month off is a question", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-06-01" }))).toEqual([
    "warning contact-date-in-sheet-month 対応_R1.5!A2 対応日「R1.6.1」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-09-13" }))).toEqual([
    "error contact-date-in-sheet-month 対応_R1.5!A2 対応日「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2018-05-13" }))).toEqual([
    "error contact-date-in-sheet-month 対応_R1.5!A2 対応日「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});
