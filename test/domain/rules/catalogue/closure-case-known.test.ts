import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("the closure of a case received this year", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!B2": "R1-003" }))).toEqual([]);
});

test("an unknown number", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!B2": "R1-999" }))).toEqual([
    "error closure-case-known 終結_R1.5!B2 受付番号「R1-999」は、新規相談にも継続ケースにもありません。",
  ]);
});

test("a number that may be a name is not repeated", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!B2": "佐藤花子" }))).toEqual([
    "error closure-case-known 終結_R1.5!B2 この受付番号は、新規相談にも継続ケースにもありません。",
  ]);
});
