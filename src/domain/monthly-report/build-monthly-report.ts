import { isSameMonth, type YearMonth } from "../calendar/calendar-date";
import type { YearFigures } from "../count/year-figures";
import type { AnnualReport } from "../report/annual-report";
import { monthTableOf, type ReportSection } from "../report/report-section";
import type { SectionContext } from "../report/section-definition";
import { activityCategoryOf } from "./activity-sections";
import { budgetUsersTable } from "./budget-users";
import type { MonthBalance, MonthlyReport, MonthlyRow, MonthlyTable } from "./monthly-report";
import { tablesOfSection } from "./table-of-section";
import { activityRow, employmentTable } from "./tables-without-months";

const EMPLOYMENT = "3-1";
const BUDGET = "5-1";

/** The month's movement of cases; undefined where one of its numbers is unknown. */
function balanceOf({ months, opening }: YearFigures, month: YearMonth): MonthBalance | undefined {
  const at = months.findIndex((each) => isSameMonth(each.month, month));
  const own = months[at];
  const before = at === 0 ? (opening ?? null) : (months[at - 1]?.monthEnd.value ?? null);
  const intakes = own?.consultations.intakes.value ?? null;
  const closed = own?.closures.closed.value ?? null;
  const end = own?.monthEnd.value ?? null;
  if (before === null || intakes === null || closed === null || end === null) return undefined;
  return { before, intakes, closed, end };
}

function tablesOf(
  section: ReportSection,
  context: SectionContext,
  month: YearMonth,
): readonly MonthlyTable[] {
  const table = monthTableOf(section);
  if (table) return tablesOfSection(section.title, table, context.settings, month);
  if (section.id === EMPLOYMENT) return employmentTable(section, context, month);
  return section.id === BUDGET ? budgetUsersTable(section, context.dataset, month) : [];
}

function activitiesOf(
  sections: readonly ReportSection[],
  context: SectionContext,
  month: YearMonth,
): readonly MonthlyTable[] {
  const rows = sections.flatMap((section): readonly MonthlyRow[] => {
    const category = activityCategoryOf(section.id);
    const row = category === undefined ? undefined : activityRow(section, category, context, month);
    return row ? [row] : [];
  });
  const [first] = sections.filter(({ id }) => activityCategoryOf(id) !== undefined);
  return rows.length === 0 || !first ? [] : [{ section: "activities", title: first.chapter.title, rows }];
}

/** 月報 of the sections that the office prints and that the year has something of. */
export function buildMonthlyReport(
  report: AnnualReport,
  context: SectionContext,
  month: YearMonth,
): MonthlyReport {
  const sections = report.sections.filter(({ hasContents }) => hasContents);
  const { settings, figures } = context;
  return {
    fiscalYear: report.fiscalYear,
    month,
    centreName: report.centreName,
    approvers: settings.approvers,
    balance: balanceOf(figures, month),
    tables: [
      ...sections.flatMap((section) => tablesOf(section, context, month)),
      ...activitiesOf(sections, context, month),
    ].filter(({ rows }) => rows.length > 0),
  };
}
