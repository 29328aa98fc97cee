import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("quantities that are not given", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!F2": null }))).toEqual([]);
});

test("支給日 is blank", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!A2": null }))).toEqual([
    "error food-handout-required-field 食料_R1.5!A2 支給日が記入されていません。",
  ]);
});
