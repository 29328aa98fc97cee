import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

test("quantities that are not given", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!F2": null }))).toEqual([]);
});

test("支給日 is blank", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!A2": null }))).toEqual([
    "error food-handout-required-field 食料_R1.5!A2 支給日が記入されていません。",
  ]);
});

test("items that are named without numbers beside them", () => {
  const book = withSheet(
    smallOffice(),
    "食料支給_R1.5",
    ["支給日", "世帯番号", "品目"],
    ["2019-05-20", "世1", "米、缶詰"],
    ["2019-05-21", "世2", "米"],
  );
  expect(findingsIn(book).filter((finding) => finding.startsWith("error"))).toEqual([
    "error food-handout-required-field 食料支給_R1.5!A1 このシートには「品目の数量」の列が見つかりません。",
  ]);
});
