import { monthsOfFiscalYear } from "../../../src/domain/calendar/fiscal-year";
import { countYear } from "../../../src/domain/count/year-figures";
import { buildMonthlyReport } from "../../../src/domain/monthly-report/build-monthly-report";
import type { MonthlyReport } from "../../../src/domain/monthly-report/monthly-report";
import type { YearDataset } from "../../../src/domain/records/year-dataset";
import { monthTables } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { yearOf, intakes, closures } from "../../fixtures/record-sheets";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { activitySheet, budgetSheet, employmentSheet, visitSheet } from "../../fixtures/service-sheets";

function monthlyOf(dataset: YearDataset, month: { readonly year: number; readonly month: number }) {
  const figures = countYear(dataset);
  const report = buildReport(dataset, figures);
  return {
    report,
    figures,
    monthly: buildMonthlyReport(report, { settings: dataset.settings, dataset, figures }, month),
  };
}

const rowsOf = ({ tables }: MonthlyReport, section: string) =>
  tables.filter((table) => table.section === section).flatMap(({ rows }) => rows);

const valueOf = (monthly: MonthlyReport, section: string, id: string) => {
  const row = rowsOf(monthly, section).find((each) => each.id === id);
  return row && [row.month.value, row.toDate.value, row.lastYear];
};

describe("on the sample", () => {
  const dataset = sampleDataset();
  const { months } = countYear(dataset);

  test("every month agrees with the annual report's, figure by figure and record by record", () => {
    for (const [at, month] of monthsOfFiscalYear(2019).entries()) {
      const { report, monthly } = monthlyOf(dataset, month);
      for (const table of monthTables(report)) {
        const columns = table.columns.filter(({ role }) => role.kind !== "text");
        expect(rowsOf(monthly, table.id)).toHaveLength(columns.length * table.lines.length);
        for (const [index, line] of table.lines.entries()) {
          for (const column of columns) {
            const id = table.lines.length === 1 ? column.id : `${line.id}.${column.id}`;
            const row = rowsOf(monthly, table.id).find((each) => each.id === id);
            const figure = table.months[at]?.figures?.[index]?.get(column.id);
            expect(row?.month).toEqual(figure ?? { value: null, records: [] });
            if (at < 11) continue;
            // In March the year to date is the year.
            expect(row?.toDate.value).toBe(table.year.figures[index]?.get(column.id)?.value ?? null);
          }
        }
      }
    }
  });

  test("the balance is the month-end of the month before, what came and what went", () => {
    for (const [at, month] of monthsOfFiscalYear(2019).entries()) {
      const { balance } = monthlyOf(dataset, month).monthly;
      expect(balance).toBeDefined();
      const { before = 0, intakes: came = 0, closed = 0, end = 0 } = balance ?? {};
      expect(before + came - closed).toBe(end);
      expect(end).toBe(months[at]?.monthEnd.value);
    }
  });

  test("people, companies, users and activities of the sections without months are counted too", () => {
    const { monthly } = monthlyOf(dataset, { year: 2020, month: 3 });
    const total = (section: string, id: string) => valueOf(monthly, section, id)?.[1];
    expect(total("3-1", "outcome.employed")).toBe(22);
    expect(total("3-1", "visited")).toBe(countYear(dataset).companies?.visited.value);
    expect(total("5-1", "users")).toBe(countYear(dataset).budgetUsers?.value);
    expect(total("activities", "7-3")).toBeGreaterThan(0);
  });
});

test("last year's month is what 過年度 has of it: also sums of which all parts were kept, and nothing else", () => {
  const figures = { new_male: 3, new_female: 4, contacts: 50, new_total: null };
  const months = new Map([
    ["2018-05", new Map(Object.entries(figures))],
    ["2018-06", new Map([["new_male", 3]])],
  ]);
  const earlierYears = new Map([["2-1", [{ fiscalYear: 2018, values: new Map(), months }]]]);
  const dataset = yearOf([intakes("相談_R1.5", "5/7"), intakes("相談_R1.6", "6/7", "6/8")], { earlierYears });
  const { monthly: may } = monthlyOf(dataset, { year: 2019, month: 5 });
  expect(valueOf(may, "2-1", "new_total")).toEqual([1, 1, 7]);
  expect(valueOf(may, "2-1", "contacts")).toEqual([null, null, 50]);
  expect(valueOf(may, "2-1", "closed")?.[2]).toBeNull();
  const { monthly: june } = monthlyOf(dataset, { year: 2019, month: 6 });
  expect(valueOf(june, "2-1", "new_total")).toEqual([2, 3, null]);
  expect(valueOf(june, "2-1", "new_male")).toEqual([2, 3, 3]);
  expect(monthlyOf(dataset, { year: 2019, month: 7 }).monthly.tables.length).toBeGreaterThan(0);
});

test("a balance of which a number is unknown is none", () => {
  const sheets = [intakes("相談_H31.4", "4/7"), closures("終結_H31.4")];
  expect(monthlyOf(yearOf(sheets), { year: 2019, month: 4 }).monthly.balance).toBeUndefined();
  const known = yearOf(sheets, { openingCaseload: 10 });
  expect(monthlyOf(known, { year: 2019, month: 4 }).monthly.balance).toEqual({
    before: 10,
    intakes: 1,
    closed: 0,
    end: 11,
  });
  expect(monthlyOf(known, { year: 2019, month: 5 }).monthly.balance).toBeUndefined();
});

test("what the office does not print, or has nothing of, is not there", () => {
  const sectionChoices = [{ id: "2-3", title: "", isPrinted: false }];
  const { monthly } = monthlyOf(yearOf([intakes("相談_R1.5", "5/7")], { sectionChoices }), {
    year: 2019,
    month: 5,
  });
  expect(monthly.tables.map(({ section }) => section)).toEqual(["2-1", "2-4", "2-5"]);
});

test("a company visited twice is one, a user counts from the beginning to the end", () => {
  const sheets = [
    employmentSheet("就労支援", ["5/7", "1", "男", "40代", "○", "", "○", "", ""]),
    visitSheet("企業開拓", ["5/7", "甲社", "○", ""], ["6/7", "甲社", "", "○"], ["6/8", "乙社", "", ""]),
    budgetSheet("家計改善支援", ["5/7", "1", "5/31"], ["6/1", "2", ""]),
    activitySheet("活動", ["6/7", "講師派遣", "学校で話した", ""]),
  ];
  const { monthly } = monthlyOf(yearOf(sheets), { year: 2019, month: 6 });
  expect(valueOf(monthly, "3-1", "outcome.employed")?.slice(0, 2)).toEqual([0, 1]);
  expect(valueOf(monthly, "3-1", "visited")).toEqual([2, 2, null]);
  expect(valueOf(monthly, "5-1", "users")).toEqual([1, 2, null]);
  expect(valueOf(monthly, "activities", "7-4")).toEqual([1, 1, null]);
});
