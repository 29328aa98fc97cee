import { countFoodHandouts } from "../../../src/domain/count/count-food-handouts";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";
import { recordsOf } from "../../fixtures/shown-figures";

const MAY = { year: 2019, month: 5 };
type Cell = string | number | null;

/** Rice, cans and drinks of May: `households/items`, `-` where blank. */
function given(...rows: readonly (readonly Cell[])[]): string {
  const counts = countFoodHandouts(yearOf([recordSheet("食料_R1.5", ...rows)]), MAY);
  if (!counts) throw new Error("no sheet");
  const shown = ["rice", "canned", "drinks"].map((id) => {
    const [households, items] = [counts.households.get(id)?.value, counts.items.get(id)?.value];
    return households === null && items === null ? "-" : `${households}/${items}`;
  });
  return shown.join(" ");
}

test.each<[string, string, Cell[][]]>([
  ["a household counts under each category", "1/2 1/5 -", [["5/13", "A", null, 2, 5, null]]],
  [
    "two households",
    "2/5 - -",
    [
      ["5/13", "A", null, 2, null, null],
      ["5/13", "B", null, 3, null, null],
    ],
  ],
  [
    "a household with two rows of one handout counts once for a category",
    "1/5 1/1 -",
    [
      ["5/13", "A", null, 2, null, null],
      ["5/13", "A", null, 3, 1, null],
    ],
  ],
  [
    "another day is another handout",
    "2/5 - -",
    [
      ["5/13", "A", null, 2, null, null],
      ["5/14", "A", null, 3, null, null],
    ],
  ],
  [
    "世帯番号 wins over 受付番号: two cases of one household",
    "1/5 - -",
    [
      ["5/13", "A", "S-1", 2, null, null],
      ["5/13", "B", "S-1", 3, null, null],
    ],
  ],
  [
    "世帯番号 7 and 受付番号 7 are two households",
    "2/5 - -",
    [
      ["5/13", "7", null, 2, null, null],
      ["5/13", null, "7", 3, null, null],
    ],
  ],
  [
    "rows without any number are households of their own",
    "2/5 - -",
    [
      ["5/13", null, null, 2, null, null],
      ["5/13", null, null, 3, null, null],
    ],
  ],
  ["numbers in texts count", "1/3 - -", [["5/13", "A", null, "３袋", null, null]]],
  [
    "zero, fractions, negative numbers and words do not",
    "- - 1/1",
    [
      ["5/13", "A", null, 0, 1.5, 1],
      ["5/14", "A", null, -1, "少し", null],
    ],
  ],
])("%s", (_, expected, rows) => {
  expect(given(...rows)).toBe(expected);
});

test("a figure has exactly the records behind it", () => {
  const sheet = recordSheet(
    "食料_R1.5",
    ["5/13", "A", null, 2, null, null],
    ["5/13", "A", null, null, 4, null],
    ["5/13", "A", null, 1, null, null],
  );
  const counts = countFoodHandouts(yearOf([sheet]), MAY);
  expect(recordsOf(counts?.households.get("rice"))).toEqual(["食料_R1.5:2", "食料_R1.5:4"]);
  expect(recordsOf(counts?.items.get("canned"))).toEqual(["食料_R1.5:3"]);
});

test("null in a month without a sheet", () => {
  expect(countFoodHandouts(yearOf([recordSheet("食料_R1.5")]), { year: 2019, month: 6 })).toBeNull();
});
