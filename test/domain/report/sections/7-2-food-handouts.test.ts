import { recordSheet } from "../../../fixtures/record-sheets";
import { column, months, section } from "../../../fixtures/section-of";

describe("7-2", () => {
  const may = recordSheet(
    "食料_R1.5",
    ["5/13", "A", null, 2, null, null],
    ["5/13", "B", null, 3, null, null],
  );

  test("households over items; a category of which nothing was given is blank", () => {
    const table = section("7-2", [may, recordSheet("食料_R1.6")]);
    expect(table.lines.map(({ id }) => id)).toEqual(["households", "items"]);
    expect(column(table, "rice", 0)).toEqual(months(null, 2));
    expect(column(table, "rice", 1)).toEqual(months(null, 5));
    expect(column(table, "canned", 0)).toEqual(months());
    expect(table.year.label).toBe("計");
    expect(table.year.figures.map((row) => row.get("rice")?.value)).toEqual([2, 5]);
    expect(table.year.figures.map((row) => row.get("canned")?.value)).toEqual([null, null]);
  });

  test("a month without a sheet has no row of figures, one without a handout has blanks", () => {
    const [april, , june] = section("7-2", [may, recordSheet("食料_R1.6")]).months;
    expect(april?.figures).toBeNull();
    expect(june?.figures).toHaveLength(2);
    expect(june?.figures?.[0]?.get("rice")?.value).toBeNull();
  });
});
