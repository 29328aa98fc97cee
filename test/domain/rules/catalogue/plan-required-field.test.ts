import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a number in other widths", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!B2": "Ｈ３０－００１" }))).toEqual([]);
});

test("作成日 is blank", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!A2": null }))).toEqual([
    "error plan-required-field プラン_R1.5!A2 作成日が記入されていません。",
  ]);
});

test("受付番号 is blank", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!B2": null }))).toEqual([
    "error plan-required-field プラン_R1.5!B2 受付番号が記入されていません。",
  ]);
});

test("区分 is blank", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!C2": null }))).toEqual([
    "error plan-required-field プラン_R1.5!C2 区分が記入されていません。",
  ]);
});
