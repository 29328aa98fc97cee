import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a date as text", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!A2": "令和元年５月２１日" }))).toEqual([]);
});

test("a day that does not exist", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!A2": "2019/5/32" }))).toEqual([
    "error plan-date-readable プラン_R1.5!A2 作成日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!A2": "青空 花子" }))).toEqual([
    "error plan-date-readable プラン_R1.5!A2 作成日の欄に、日付ではない文字が入っています。",
  ]);
});
