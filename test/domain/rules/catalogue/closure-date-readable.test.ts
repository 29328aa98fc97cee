import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a date as text", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!A2": "2019/5/31" }))).toEqual([]);
});

test("a day that does not exist", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!A2": "2019/5/32" }))).toEqual([
    "error closure-date-readable 終結_R1.5!A2 終結日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!A2": "青空 花子" }))).toEqual([
    "error closure-date-readable 終結_R1.5!A2 終結日の欄に、日付ではない文字が入っています。",
  ]);
});
