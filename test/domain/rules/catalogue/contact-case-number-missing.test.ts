import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("several numbers in a meeting", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B2": "R1-001/R1-003" }))).toEqual([]);
});

test("an anonymous call", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B2": null }))).toEqual([
    "warning contact-case-number-missing 対応_R1.5!B2 受付番号がないため、匿名の対応として数えています。",
  ]);
});

test("a sheet without the column: one finding", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B1": "メモ" }))).toEqual([
    "warning contact-case-number-missing 対応_R1.5!A1 このシートには受付番号の列がないため、すべて匿名の対応として数えています。",
  ]);
});
