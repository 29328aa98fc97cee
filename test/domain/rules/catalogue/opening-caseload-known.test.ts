import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, type CellChanges } from "../small-office";

test("the list of carried cases is enough", () => {
  expect(findingsIn(smallOffice({ "設定!A4": null, "設定!B4": null }))).toEqual([]);
});

/** What makes an office one that began this year: nothing in it refers to an earlier case. */
const NO_EARLIER_CASE: CellChanges = {
  "対応_H31.4!B4": "R1-001",
  "対応_R1.6!B2": "R1-001",
  "プラン_R1.5!B2": "R1-001",
  "終結_R1.5!B2": "R1-003",
};
const NEW_OFFICE = withoutSheets(smallOffice(NO_EARLIER_CASE), "継続ケース");

test("the number on 設定 is enough", () => {
  expect(findingsIn(NEW_OFFICE)).toEqual([]);
});

test("neither the number nor the list", () => {
  expect(findingsIn(withoutSheets(NEW_OFFICE, "設定"))).toEqual([
    "warning opening-caseload-known - 前年度末件数が分からないため、月末件数を求められません。",
  ]);
});

test("the number of another year is not this one's", () => {
  const noEarlierYears = { "設定!A5": null, "設定!A6": null, "設定!A7": null };
  const office = smallOffice({ ...NO_EARLIER_CASE, "設定!B3": "平成30年度", ...noEarlierYears });
  expect(findingsIn(withoutSheets(office, "継続ケース"))).toEqual([
    "warning opening-caseload-known - 設定の「前年度末件数」は平成30年度のものとして書かれているため、月末件数を求められません。",
  ]);
});
