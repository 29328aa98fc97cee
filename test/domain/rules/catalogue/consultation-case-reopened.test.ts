import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a case that is received once", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("a case that is received again after its closure", () => {
  const office = smallOffice({ "相談_R1.6!B2": "H30-001", "対応_R1.6!B3": "H30-001" });
  expect(findingsIn(office)).toEqual([
    "info consultation-case-reopened 相談_R1.6!B2 受付番号「H30-001」はR1.5.31に終結したケースで、再開の受付として数えています。",
  ]);
});
