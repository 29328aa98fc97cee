import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("closed, received again and closed again", () => {
  expect(
    findingsIn(
      smallOffice({ "相談_R1.6!B2": "H30-001", "対応_R1.6!B3": "H30-001", "終結_R1.6!B2": "H30-001" }),
    ),
  ).toEqual([]);
});

test("closed in two months", () => {
  expect(findingsIn(smallOffice({ "終結_R1.6!B2": "H30-001" }))).toEqual([
    "error closure-case-not-closed-twice 終結_R1.6!B2 受付番号「H30-001」は、R1.5.31にすでに終結しています。",
  ]);
});
