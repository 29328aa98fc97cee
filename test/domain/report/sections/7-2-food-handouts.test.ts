import { DEFAULT_CODE_LISTS } from "../../../../src/domain/settings/default-code-lists";
import { blocksOf, listOf, reportSection, rowsOf } from "../../../fixtures/blocks-of";
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

describe("the partners of 7-2", () => {
  const foodPartners = [
    { category: "rice", partners: "農協" },
    { category: "sweets", partners: "菓子組合" },
    { category: "rice", partners: "米穀店" },
  ];

  test("every category stands: the first half at the left, the others at the right", () => {
    const rows = rowsOf(listOf(reportSection("7-2", [], { foodPartners }), "partners"));
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual(["アルファ米", "", "そうざい類", ""]);
    expect(rows[4]).toEqual(["米", "農協、米穀店", "レトルト食品", ""]);
    expect(rows[6]).toEqual(["缶詰", "", "お菓子類", "菓子組合"]);
  });

  test("of an odd number of categories the left half has one more", () => {
    const { foodCategory } = DEFAULT_CODE_LISTS;
    const codeLists = {
      ...DEFAULT_CODE_LISTS,
      foodCategory: { ...foodCategory, codes: foodCategory.codes.slice(0, 5) },
    };
    const rows = rowsOf(listOf(reportSection("7-2", [], { foodPartners, codeLists }), "partners"));
    expect(rows.map(([left, , right]) => [left, right])).toEqual([
      ["アルファ米", "乾麺"],
      ["インスタント麺", "米"],
      ["カンパン", ""],
    ]);
  });

  test("without partners on 設定 there is no list", () => {
    expect(blocksOf(reportSection("7-2", []), "list")).toEqual([]);
  });
});
