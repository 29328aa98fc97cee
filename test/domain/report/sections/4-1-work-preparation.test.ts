import { blocksOf, reportSection } from "../../../fixtures/blocks-of";
import { column, months, section, values } from "../../../fixtures/section-of";
import { workPreparationSheet } from "../../../fixtures/service-sheets";
import { sheetOf } from "../../../fixtures/workbook-of";

const YEAR = workPreparationSheet(
  "就労準備_R1.5",
  ["5/10", "A", "○", "○", null],
  ["5/11", "A", 2, null, "○"],
);

describe("4-1", () => {
  test("a session counts under each of its supports, as often as it says", () => {
    const table = section("4-1", [YEAR]);
    expect(column(table, "daily_life")).toEqual(months(null, 3));
    expect(column(table, "social")).toEqual(months(null, 1));
    expect(column(table, "work")).toEqual(months(null, 1));
    expect(column(table, "follow_up")).toEqual(months(null, 0));
    expect(column(table, "total")).toEqual(months(null, 5));
    expect(table.year.label).toBe("計");
    expect(table.columns.at(-1)?.label).toBe("計");
    expect(values(table.year.figures[0])).toMatchObject({ daily_life: 3, total: 5 });
  });

  test("a session whose support is not said is noted, not passed over", () => {
    const unsaid = workPreparationSheet(
      "就労準備_R1.6",
      ["6/10", "A", null, null, null],
      ["6/11", "A", "○", null, null],
    );
    expect(section("4-1", [YEAR, unsaid]).notes).toEqual([
      "※支援の内容の記入がないか読めない記録1件は含みません。",
    ]);
    expect(section("4-1", [YEAR]).notes).toEqual([]);
  });

  test("ready totals by month stand in where there are no records", () => {
    const tally = sheetOf("就労準備支援実績 集計", [
      ["", "生活自立", "社会自立", "就労自立", "相談対応"],
      ["H31.4", 19, 19, 13, 0],
      ["R1.5", 18, 18, 9, 1],
      ["R1.6", 26, 26, 13, 2],
    ]);
    const table = section("4-1", [tally]);
    expect(column(table, "daily_life")).toEqual(months(19, 18, 26));
    expect(column(table, "consultation")).toEqual(months(0, 1, 2));
    expect(column(table, "follow_up")).toEqual(months());
  });

  test("the numbers of the year that no record holds, as far as they are known", () => {
    const statements = (...numbers: readonly (readonly [string, number])[]) =>
      blocksOf(reportSection("4-1", [], { yearlyNumbers: new Map(numbers) }), "statement");
    expect(statements(["登録者数", 12], ["見学・お試し参加数", 21])).toMatchObject([
      {
        heading: "●登録者数",
        parts: [
          { before: "登録者　", figure: { value: 12 }, after: "人" },
          { before: "見学／お試し参加　", figure: { value: 21 }, after: "人" },
        ],
      },
    ]);
    expect(statements(["登録者数", 0])).toMatchObject([{ parts: [{ figure: { value: 0 } }] }]);
    expect(statements()).toEqual([]);
  });

  test("words, table and statement from top to bottom", () => {
    const { blocks, hasContents } = reportSection("4-1", [YEAR], {
      yearlyNumbers: new Map([["登録者数", 1]]),
    });
    expect(blocks.map((block) => ("id" in block ? block.id : block.kind))).toEqual([
      "overview",
      "months",
      "registered",
      "companies",
      "analysis",
    ]);
    expect(hasContents).toBe(true);
    expect(reportSection("4-1", []).hasContents).toBe(false);
  });
});
