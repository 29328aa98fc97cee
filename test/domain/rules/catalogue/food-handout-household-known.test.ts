import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("both numbers", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!B2": "R1-003" }))).toEqual([]);
});

test("neither number", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!C2": null }))).toEqual([
    "warning food-handout-household-known 食料_R1.5!B2 受付番号も世帯番号もないため、この行だけで1世帯と数えています。",
  ]);
});

test("a sheet without both columns: one finding", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!B1": "メモ", "食料_R1.5!C1": "担当" }))).toEqual([
    "warning food-handout-household-known 食料_R1.5!A1 このシートには受付番号の列も世帯番号の列もないため、1行を1世帯と数えています。",
  ]);
});
