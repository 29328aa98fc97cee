import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "利用者", "生活自立", "社会自立", "相談対応"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労準備支援_R1.5", HEADER, row));

test("the last day of the month", () => {
  expect(found("2019-05-31", "利用者1", "○", 2, null)).toEqual([]);
});

test("one month off is a question", () => {
  expect(found("2019-04-30", "利用者1", "○", 2, null)).toEqual([
    "warning work-preparation-date-in-sheet-month 就労準備支援_R1.5!A2 日付「H31.4.30」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(found("2019-09-13", "利用者1", "○", 2, null)).toEqual([
    "error work-preparation-date-in-sheet-month 就労準備支援_R1.5!A2 日付「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(found("2018-05-13", "利用者1", "○", 2, null)).toEqual([
    "error work-preparation-date-in-sheet-month 就労準備支援_R1.5!A2 日付「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});
