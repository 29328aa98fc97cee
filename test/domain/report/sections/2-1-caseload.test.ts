import { closures, intakes, recordSheet } from "../../../fixtures/record-sheets";
import { column, ids, section, values } from "../../../fixtures/section-of";

describe("2-1", () => {
  const intake = (sex: string) => recordSheet("相談_R1.5", ["5/7", "1", sex, "40代", "本人", "就労"]);

  test("その他・不明 has a column only where a record has it", () => {
    expect(ids(section("2-1", [intake("男")]))).toEqual([
      "new_total",
      "new_male",
      "new_female",
      "contacts",
      "plan_new",
      "plan_renew",
      "plan_close",
      "closed",
      "month_end",
    ]);
    const used = section("2-1", [intake("不明")]);
    expect(ids(used).slice(0, 4)).toEqual(["new_total", "new_male", "new_female", "new_other_unknown"]);
    expect(used.columns[3]).toMatchObject({ label: "その他・不明", printedLines: ["その他・", "不明"] });
    expect(values(used.year.figures[0])).toMatchObject({ new_total: 1, new_male: 0, new_other_unknown: 1 });
    expect(used.notes).toEqual([]);
  });

  test("その他・不明 has a column where only an earlier year has it", () => {
    const earlier = { fiscalYear: 2018, values: new Map([["new_other_unknown", 2]]) };
    const table = section("2-1", [intake("男")], { earlierYears: new Map([["2-1", [earlier]]]) });
    expect(ids(table)).toContain("new_other_unknown");
    expect(values(table.earlierYears[0]?.figures[0])).toMatchObject({ new_other_unknown: 2 });
  });

  test("an intake whose sex cannot be read counts, and a note says how many", () => {
    const table = section("2-1", [intake("？")]);
    expect(values(table.year.figures[0])).toMatchObject({ new_total: 1, new_male: 0, new_female: 0 });
    expect(table.notes).toEqual(["※新規相談受付件数は、性別の記入がないか読めない1件を含みます。"]);
  });

  test("the year repeats March's month-end", () => {
    const names = [
      "H31.4",
      "R1.5",
      "R1.6",
      "R1.7",
      "R1.8",
      "R1.9",
      "R1.10",
      "R1.11",
      "R1.12",
      "R2.1",
      "R2.2",
      "R2.3",
    ];
    const sheets = names.flatMap((name) => [intakes(`相談_${name}`, `${name}.8`), closures(`終結_${name}`)]);
    const table = section("2-1", sheets, { openingCaseload: 5 });
    expect(column(table, "month_end")).toEqual(names.map((_, index) => 6 + index));
    expect(table.year.figures[0]?.get("month_end")?.value).toBe(17);
    expect(table.months.map(({ label }) => label)).toEqual(names);
  });
});

describe("2-1 against the national target", () => {
  const nationalTargets = new Map([[2019, 16]]);
  const notes = (population: number | undefined, targets = nationalTargets) =>
    section("2-1", [intakes("相談_H31.4", "4/5", "4/8"), intakes("相談_R1.5", "5/7")], {
      ...(population !== undefined && { population }),
      nationalTargets: targets,
    }).notes;

  test("new cases a month for every 100,000 people, half up, over the months that are known", () => {
    // 3 intakes in 2 months: 1.5 a month.
    expect(notes(100_000)).toEqual(["※新規相談は、人口10万人あたり1か月平均1.5件（国の目安値 16件）"]);
    // 1.5 × 100,000 ÷ 60,000 = 2.5; ÷ 90,910 = 1.649…; ÷ 90,909 = 1.650…
    expect(notes(60_000)[0]).toContain("平均2.5件");
    expect(notes(90_910)[0]).toContain("平均1.6件");
    expect(notes(90_909)[0]).toContain("平均1.7件");
  });

  test("nothing where the population, the year's target or every intake is unknown", () => {
    expect(notes(undefined)).toEqual([]);
    expect(notes(0)).toEqual([]);
    expect(notes(100_000, new Map([[2018, 26]]))).toEqual([]);
    expect(section("2-1", [], { population: 100_000, nationalTargets }).notes).toEqual([]);
  });
});
