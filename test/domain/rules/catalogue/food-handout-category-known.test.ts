import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

/** One row an item. */
function handedOut(item: string) {
  const office = withoutSheets(smallOffice(), "食料_R1.5");
  const header = ["支給日", "受付番号", "品目", "数量"];
  return withSheet(
    office,
    "食料_R1.5",
    header,
    ["2019-05-14", "R1-001", "米", 1],
    ["2019-05-14", "R1-001", item, 2],
  );
}

test("an item of the list", () => {
  expect(findingsIn(handedOut("缶詰"))).toEqual([]);
});

test("an item outside the list", () => {
  expect(findingsIn(handedOut("缶詰2号"))).toEqual([
    "error food-handout-category-known 食料_R1.5!C3 品目「缶詰2号」は区分の一覧にありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(findingsIn(handedOut("佐藤花子"))).toEqual([
    "error food-handout-category-known 食料_R1.5!C3 この品目は区分の一覧にありません。",
  ]);
});
