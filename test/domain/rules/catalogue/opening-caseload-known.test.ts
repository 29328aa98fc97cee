import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("the list of carried cases is enough", () => {
  expect(findingsIn(smallOffice({ "設定!A4": null, "設定!B4": null }))).toEqual([]);
});

/** An office that began this year: nothing in it refers to an earlier case. */
const NEW_OFFICE = withoutSheets(
  smallOffice({
    "対応_H31.4!B4": "R1-001",
    "対応_R1.6!B2": "R1-001",
    "プラン_R1.5!B2": "R1-001",
    "終結_R1.5!B2": "R1-003",
  }),
  "継続ケース",
);

test("the number on 設定 is enough", () => {
  expect(findingsIn(NEW_OFFICE)).toEqual([]);
});

test("neither the number nor the list", () => {
  expect(findingsIn(withoutSheets(NEW_OFFICE, "設定"))).toEqual([
    "warning opening-caseload-known - 前年度末件数が分からないため、月末件数を求められません。",
  ]);
});
