import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a date as text", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!A2": "５月１４日(火)" }))).toEqual([]);
});

test("a day that does not exist", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!A2": "2019/5/32" }))).toEqual([
    "error food-handout-date-readable 食料_R1.5!A2 支給日「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!A2": "青空 花子" }))).toEqual([
    "error food-handout-date-readable 食料_R1.5!A2 支給日の欄に、日付ではない文字が入っています。",
  ]);
});
