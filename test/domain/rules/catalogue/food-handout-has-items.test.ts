import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("one quantity", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!D2": null }))).toEqual([]);
});

test("no quantity", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!D2": null, "食料_H31.4!F2": null }))).toEqual([
    "error food-handout-has-items 食料_H31.4!D2 この支給には、品目の数量が1つも記入されていません。",
  ]);
});

test("only zeros", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!E2": 0 }))).toEqual([
    "error food-handout-has-items 食料_R1.5!D2 この支給には、品目の数量が1つも記入されていません。",
  ]);
});
