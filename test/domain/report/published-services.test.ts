import { buildReport } from "../../../src/domain/report/build-report";
import { monthTables } from "../../../src/domain/report/annual-report";
import type { ReportSection } from "../../../src/domain/report/report-section";
import { blocksOf, listOf, rowsOf } from "../../fixtures/blocks-of";
import fixture from "../../fixtures/published-fy2019.json";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { values } from "../../fixtures/section-of";

const report = buildReport(sampleDataset());

function section(id: string): ReportSection {
  const found = report.sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function table(id: string) {
  const found = monthTables(report).find((each) => each.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

describe("3-1 of the sample", () => {
  const published = fixture.sections["3-1"];
  const list = listOf(section("3-1"), "people");
  const rows = rowsOf(list);
  const months = rows.slice(0, -1);

  test("has the printed columns behind the month", () => {
    expect(
      list.columns.slice(1).map(({ id, label, group }) => ({ id, label, group: group ?? null })),
    ).toEqual(published.columns.map(({ id, label, group }) => ({ id, label, group })));
  });

  test("everybody stands once, with the printed sex, age and remark", () => {
    const person = (sex = "", age = "", remark = "") => `${sex} ${age} ${remark}`;
    const people = months.filter(([, sex]) => sex !== "実績なし");
    expect(people.map((row) => person(row[1], row[2], row.at(-1))).sort()).toEqual(
      published.rows.map(({ sex, age, remark }) => person(sex, age, remark)).sort(),
    );
  });

  test("each row has a month that the printed one may have; H31.4 and R2.2 have nobody", () => {
    const labels: string[] = [];
    for (const [month = ""] of months) labels.push(month === "↑" ? (labels.at(-1) ?? "") : month);
    const groups = (of: readonly string[]) => [
      of.filter((label) => ["R1.5", "R1.6", "R1.7", "R1.8", "R1.9"].includes(label)).length,
      of.filter((label) => label === "R1.10").length,
      of.filter((label) => ["R1.11", "R1.12", "R2.1"].includes(label)).length,
      of.filter((label) => label === "R2.3").length,
    ];
    expect(groups(labels)).toEqual([12, 1, 7, 2]);
    const none = months.filter(([, words]) => words === "実績なし");
    expect(none.map(([month]) => month)).toEqual(["H31.4", "R2.2"]);
  });

  test("the total is as printed", () => {
    const printed = published.totalRow.values;
    const total = Object.fromEntries(
      list.columns.map(({ id }, index) => [id, Number(rows.at(-1)?.[index])] as const),
    );
    expect(total).toMatchObject(printed);
    expect(total["employed"]).toBe(22);
  });

  test("the companies are as printed", () => {
    const companies = listOf(section("3-1"), "companies");
    expect(companies.headingEnd?.figure.value).toBe(published.companyDevelopment.visitedCompanies);
    expect(
      rowsOf(companies).map(([label, acceptable, accepted]) => [label, Number(acceptable), Number(accepted)]),
    ).toEqual(
      published.companyDevelopment.rows.map(({ label, values: { acceptable, accepted } }) => [
        label,
        acceptable,
        accepted,
      ]),
    );
  });
});

describe("4-1 of the sample", () => {
  const published = fixture.sections["4-1"];

  test("has the printed columns", () => {
    expect(table("4-1").columns.map(({ id, label }) => [id, label])).toEqual(
      published.columns.map(({ id, label }) => [id, label]),
    );
  });

  test("every month and 計 are as published", () => {
    const { months, year } = table("4-1");
    expect(months.map(({ label, figures }) => [label, values(figures?.[0])])).toEqual(
      published.monthly.map(({ month, values: printed }) => [month, printed]),
    );
    expect([year.label, values(year.figures[0])]).toEqual([
      published.totalRow.label,
      published.totalRow.values,
    ]);
  });
});

test("5-1 of the sample has the printed number of users", () => {
  const [statement] = blocksOf(section("5-1"), "statement");
  expect(statement?.parts[0]?.figure.value).toBe(fixture.sections["5-1"].users);
});

test("6-1 of the sample has the note and the sentence that are printed", () => {
  expect(table("6-1").notes).toEqual([fixture.sections["6-1"].note]);
  const [results] = blocksOf(section("6-1"), "statement");
  expect(results?.heading).toBe("●利用実績");
  expect(results?.parts[0]?.figure.value).toBe(fixture.sections["6-1"].passedFirstChoice);
});

describe("7-1 of the sample", () => {
  const published = fixture.sections["7-1"];

  test("every month is as published, the contents in some order", () => {
    const sorted = (text: string) => [...text.split("・")].sort();
    for (const { month, values: printed } of published.monthly) {
      const row = table("7-1").months.find(({ label }) => label === month);
      const { goods_content: contents, ...figures } = printed;
      expect([month, values(row?.figures?.[0])]).toEqual([month, { ...figures, goods_content: null }]);
      expect([month, sorted(row?.texts?.get("goods_content") ?? "")]).toEqual([month, sorted(contents)]);
    }
  });

  test("the year's row is as published", () => {
    const { label, values: printed } = published.totalRow;
    expect(table("7-1").year.label).toBe(label);
    expect(values(table("7-1").year.figures[0])).toEqual({ ...printed, goods_content: null });
  });
});

test.each(fixture.sections["7-3"].counts.map(({ section: id, events }) => [id, events] as const))(
  "%s of the sample lists the printed number of activities: %s",
  (id, events) => {
    expect(rowsOf(listOf(section(id), "activities"))).toHaveLength(events);
  },
);

test("a visit of some weeks stands as a period in 7-8", () => {
  expect(rowsOf(listOf(section("7-8"), "activities")).map(([date]) => date)).toContain("R1.9.24～\nR1.10.31");
});

test("2-1 has new intakes against the year's national guideline, 2-5 answers a person", () => {
  expect(table("2-1").notes).toContain("※新規相談は、人口10万人あたり1か月平均16.0件（国の目安値 16件）");
  expect(table("2-5").notes).toContain("※相談者1人あたりの回答は平均1.7件（回答396件、相談者227人）");
});
