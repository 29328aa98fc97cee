import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a date as text", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "R1.5.13" }))).toEqual([]);
});

test("a day that does not exist", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "2019/5/32" }))).toEqual([
    "error consultation-date-readable 相談_R1.5!A2 受付日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": "青空 花子" }))).toEqual([
    "error consultation-date-readable 相談_R1.5!A2 受付日の欄に、日付ではない文字が入っています。",
  ]);
});
