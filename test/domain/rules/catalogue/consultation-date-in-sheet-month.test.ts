import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("the first day of the month", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "2019-05-01" }))).toEqual([]);
});

test("one month off is a question", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "2019-06-01" }))).toEqual([
    "warning consultation-date-in-sheet-month 相談_R1.5!A2 受付日「R1.6.1」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "2019-09-13" }))).toEqual([
    "error consultation-date-in-sheet-month 相談_R1.5!A2 受付日「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "2018-05-13" }))).toEqual([
    "error consultation-date-in-sheet-month 相談_R1.5!A2 受付日「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});
