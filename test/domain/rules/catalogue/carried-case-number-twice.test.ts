import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("other numbers", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("one number in two rows", () => {
  expect(findingsIn(smallOffice({ "継続ケース!A4": "H30-002" }))).toEqual([
    "error carried-case-number-twice 継続ケース!A4 継続ケースの受付番号「H30-002」は、ほかの行にもあります。",
  ]);
});
