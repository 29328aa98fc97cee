import { monthKey } from "../../../src/domain/calendar/calendar-date";
import { readYear } from "../../../src/domain/records/read-year";
import { monthTables } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { leafColumns } from "../../../src/domain/report/report-column";
import type { FigureRow, SectionTable } from "../../../src/domain/report/section-table";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import type { CodeListId } from "../../../src/domain/settings/code-list";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { layOutReport } from "../../../src/sheets/lay-out-report";
import { blocksOf, listOf, rowsOf } from "../../fixtures/blocks-of";
import { knownFigures, type KnownMonth } from "../../fixtures/offices/known-figures";
import { inventOfficeYear, OFFICE_REPORTS, type OfficeReport } from "../../fixtures/offices/office-reports";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

type Counts = Readonly<Record<string, number>>;

function readOffice(office: OfficeReport, seed: number) {
  const year = inventOfficeYear(office, seed);
  const settings = readSettings(sheetOf("設定", [["項目", "値"], ...office.settings]));
  const workbook = { ...workbookOf(office.write(year)), dateSystem: office.dateSystem };
  const dataset = readYear(workbook, settings, office.fiscalYear, new Set());
  return { year, settings, dataset, report: buildReport(dataset) };
}

const totalOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

function added(months: readonly Counts[]): Counts {
  const labels = [...new Set(months.flatMap((counts) => Object.keys(counts)))];
  return Object.fromEntries(
    labels.map((label) => [label, months.reduce((sum, counts) => sum + (counts[label] ?? 0), 0)]),
  );
}

/** The sections that print the codes of a list, and what happened of them in a month. */
const BY_CODE: readonly {
  readonly section: string;
  readonly list: CodeListId;
  readonly prefix?: string;
  readonly line?: number;
  readonly of: (month: KnownMonth) => Counts;
}[] = [
  { section: "2-1", list: "sex", prefix: "new_", of: ({ sex }) => sex },
  { section: "2-1", list: "planCategory", of: ({ plan }) => plan },
  { section: "2-2", list: "contactMethod", of: ({ method }) => method },
  { section: "2-3", list: "ageBand", of: ({ ageBand }) => ageBand },
  { section: "2-4", list: "route", of: ({ route }) => route },
  { section: "2-5", list: "topic", of: ({ topic }) => topic },
  { section: "2-6", list: "closureReason", of: ({ reason }) => reason },
  { section: "6-1", list: "schoolYear", prefix: "enrolled_", of: ({ enrolled }) => enrolled },
  { section: "6-1", list: "schoolYear", prefix: "attended_", of: ({ attended }) => attended },
  { section: "7-2", list: "foodCategory", of: ({ households }) => households },
  { section: "7-2", list: "foodCategory", line: 1, of: ({ items }) => items },
];

/** The sections that the office made of a list of codes. */
const OWN: Readonly<Record<string, (typeof BY_CODE)[number]>> = {
  みどり町: { section: "own-1", list: "sex", of: ({ sex }) => sex },
  うみべ市: { section: "own-1", list: "foodCategory", of: ({ households }) => households },
};

describe.each(OFFICE_REPORTS)("the report of $name", (office) => {
  const { year, settings, dataset, report } = readOffice(office, 1);

  test("is read without an issue, an error, or more than three warnings", () => {
    expect(settings.issues).toEqual([]);
    const today = { year: office.fiscalYear + 1, month: 4, day: 1 };
    const shown = runRules(RULES, ruleContext(dataset, today)).map(
      ({ severity, rule, message }) => `${severity} ${rule} ${message.ja}`,
    );
    expect(shown.filter((line) => line.startsWith("error"))).toEqual([]);
    expect(shown.filter((line) => line.startsWith("warning")).slice(3)).toEqual([]);
  });

  test("has the sections that the office chose, under its titles, those without contents told apart", () => {
    const ids = report.sections.map(({ id }) => id);
    for (const id of office.switchedOff) expect(ids).not.toContain(id);
    for (const [id, title] of Object.entries(office.titles))
      expect(report.sections.find((section) => section.id === id)?.title).toBe(title);
    const empty = report.sections.flatMap(({ id, hasContents }) => (hasContents ? [] : [id]));
    expect(empty.toSorted()).toEqual(
      office.missing.filter((id) => !office.switchedOff.includes(id)).toSorted(),
    );
  });

  test.each([1, 2, 3])("has the figures of what happened, by month and over the year (year %i)", (seed) => {
    const { year: happened, settings: own, report: counted } = readOffice(office, seed);
    const months = knownFigures(happened);
    const tables = new Map(monthTables(counted).map((table) => [table.id, table]));
    const byCode = [...BY_CODE, ...(OWN[office.name] ? [OWN[office.name]] : [])].flatMap(
      (each) => each ?? [],
    );
    for (const { section, list, prefix = "", line = 0, of } of byCode) {
      const table = tables.get(section);
      expect([section, table === undefined]).toEqual([section, office.switchedOff.includes(section)]);
      if (!table) continue;
      const shown = (row: FigureRow | undefined): Counts =>
        Object.fromEntries(
          own.codeLists[list].codes.flatMap(({ id, label }) => {
            const value = row?.get(`${prefix}${id}`)?.value ?? 0;
            return value === 0 ? [] : [[label, value]];
          }),
        );
      for (const month of months) {
        const row = table.months.find((each) => monthKey(each.month) === month.month);
        expect([section, month.month, shown(row?.figures?.[line])]).toEqual([
          section,
          month.month,
          of(month),
        ]);
      }
      // 受講人数 is of a month, and is added up as every column is.
      expect([section, shown(table.year.figures[line])]).toEqual([section, added(months.map(of))]);
    }
    const caseload = tables.get("2-1");
    const monthsBefore = 12 - (office.monthsOpen ?? 12);
    expect(
      caseload?.months.map(({ figures }) =>
        ["new_total", "closed", "month_end"].map((id) => figures?.[0]?.get(id)?.value),
      ),
    ).toEqual(
      months.map(({ sex, reason, monthEnd }, index) =>
        index < monthsBefore ? [null, null, null] : [totalOf(sex), totalOf(reason), monthEnd],
      ),
    );
  });

  test("has percents by the rounding that the office chose", () => {
    const withPercents = monthTables(report).filter(({ year: { shares } }) => shares !== null);
    expect(withPercents.length).toBeGreaterThan(3);
    const sharesOf = ({ columns, year: { shares, figures } }: SectionTable) =>
      leafColumns(columns).map(({ id }) => ({
        share: shares?.get(id) ?? 0,
        value: figures[0]?.get(id)?.value ?? 0,
      }));
    for (const table of withPercents) {
      const leaves = sharesOf(table);
      const total = leaves.reduce((sum, { value }) => sum + value, 0);
      const exact = leaves.map(({ value }) => (1000 * value) / total);
      const printed = leaves.map(({ share }) => share);
      if (settings.rounding === "half-up") expect(printed).toEqual(exact.map((share) => Math.round(share)));
      else {
        expect(printed.reduce((sum, share) => sum + share, 0)).toBe(1000);
        printed.forEach((share, index) => expect(Math.abs(share - (exact[index] ?? 0))).toBeLessThan(1));
      }
    }
  });

  test("is laid out: cover, contents, then every section with contents in its order", () => {
    const printed = { ...report, sections: report.sections.filter(({ hasContents }) => hasContents) };
    const pages = layOutReport(printed, { sheets: new Map(), words: new Map() });
    expect([...new Set(pages.map(({ section }) => section))]).toEqual([
      "cover",
      "contents",
      ...printed.sections.map(({ id }) => id),
    ]);
    const names = pages.map(({ plan }) => plan.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    expect(year.fiscalYear).toBe(office.fiscalYear);
  });
});

test("the labels of an own section of many codes stand upright", () => {
  const vertical = OFFICE_REPORTS.map((office) =>
    monthTables(readOffice(office, 1).report).flatMap(({ id, verticalHeader }) =>
      verticalHeader ? [id] : [],
    ),
  );
  expect(vertical).toEqual([["7-2"], ["7-2", "own-1"], ["7-2"]]);
});

describe("what うみべ市 keeps besides", () => {
  const office = OFFICE_REPORTS.find(({ name }) => name === "うみべ市");
  if (!office) throw new Error("no such office");
  const { report } = readOffice(office, 1);
  const sectionOf = (id: string) => {
    const found = report.sections.find((section) => section.id === id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };
  const totals = (id: string) =>
    Object.fromEntries(
      [...(monthTables(report).find((table) => table.id === id)?.year.figures[0] ?? [])].flatMap(
        ([column, { value }]) => (value ? [[column, value]] : []),
      ),
    );

  test("3-1: three people by month with their marks, three companies in four visits", () => {
    const rows = rowsOf(listOf(sectionOf("3-1"), "people"));
    expect(rows.filter(([, sex]) => sex === "男" || sex === "女").map((row) => row.slice(0, 5))).toEqual([
      ["R1.6", "男", "30代", "○", ""],
      ["R1.9", "女", "20代", "", "○"],
      ["R2.1", "女", "60代", "○", "○"],
    ]);
    expect(rows.at(-1)).toEqual("合計 ← ← 2 2 3 2 2 0 0 1".split(" ").concat(""));
    const companies = listOf(sectionOf("3-1"), "companies");
    expect(companies.headingEnd?.figure.value).toBe(3);
    expect(rowsOf(companies).map((row) => row.slice(1))).toEqual([
      ["2", "1"],
      ["1", "1"],
      ["2", "1"],
    ]);
  });

  test("4-1, 5-1 and 7-1", () => {
    expect(totals("4-1")).toEqual({
      daily_life: 2,
      social: 2,
      work: 2,
      job_development: 1,
      follow_up: 1,
      total: 8,
    });
    expect(blocksOf(sectionOf("5-1"), "statement")[0]?.parts[0]?.figure.value).toBe(2);
    expect(totals("7-1")).toEqual({
      shakyo_loan_count: 1,
      shakyo_loan_amount: 30000,
      emergency_loan_count: 1,
      emergency_loan_amount: 100000,
      goods_count: 2,
    });
  });

  test("its activities, each under its category, and its stories", () => {
    const lists = ["7-3", "7-6", "7-8", "7-9"].map((id) => rowsOf(listOf(sectionOf(id), "activities")));
    expect(lists.map((rows) => rows.map(([date]) => date))).toEqual([
      ["R2.2.4"],
      ["R1.12.3～\nR1.12.5"],
      ["R1.9.24～\nR1.10.31"],
      ["R1.6.7"],
    ]);
    expect(blocksOf(sectionOf("3-2"), "story").map(({ title }) => title)).toEqual(["Ｃさん 30代男性"]);
  });
});
