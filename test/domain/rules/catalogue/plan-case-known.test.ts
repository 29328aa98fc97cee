import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a plan of a case received this year", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!B2": "R1-001" }))).toEqual([]);
});

test("an unknown number", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!B2": "R1-999" }))).toEqual([
    "warning plan-case-known プラン_R1.5!B2 受付番号「R1-999」は、新規相談にも継続ケースにもありません。",
  ]);
});
