import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const handouts = (...rows: readonly (readonly (string | number | null)[])[]) =>
  withSheet(smallOffice(), "食料_R1.5", ["支給日", "世帯番号", "米", "缶詰", "担当"], ...rows);

test("another quantity is the rest of one handout", () => {
  expect(
    findingsIn(handouts(["2019-05-14", "S-01", 1, 3, "佐"], ["2019-05-14", "S-01", 1, 2, "佐"])),
  ).toEqual([]);
});

test("the same handout in two rows, where no other column says more", () => {
  const wide = ["2019-05-14", "S-01", 1, 3, null];
  expect(findingsIn(handouts(wide, wide))).toHaveLength(1);
  const item = ["2019-05-14", "S-01", "米", 1];
  const header = ["支給日", "世帯番号", "品目", "数量"];
  expect(findingsIn(withSheet(smallOffice(), "食料_R1.5", header, item, item))).toEqual([]);
});

test("the same handout in two rows", () => {
  const row = ["2019-05-14", "S-01", 1, 3, "佐"];
  expect(findingsIn(handouts(row, row))).toEqual([
    "warning food-handout-entered-twice 食料_R1.5!A3 すべての欄が同じ食料支給の記録が、ほかの行にもあります。",
  ]);
});
