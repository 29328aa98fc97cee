import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a number in other widths", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!B2": "Ｈ３０－００１" }))).toEqual([]);
});

test("終結日 is blank", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!A2": null }))).toEqual([
    "error closure-required-field 終結_R1.5!A2 終結日が記入されていません。",
  ]);
});

test("受付番号 is blank", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!B2": null }))).toEqual([
    "error closure-required-field 終結_R1.5!B2 受付番号が記入されていません。",
  ]);
});

test("終結理由 is blank", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!C2": null }))).toEqual([
    "error closure-required-field 終結_R1.5!C2 終結理由が記入されていません。",
  ]);
});
