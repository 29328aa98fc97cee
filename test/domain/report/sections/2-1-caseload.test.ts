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
