import { isSameMonth, type YearMonth } from "../calendar/calendar-date";
import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import { countCompanies, type CompanyCounts } from "../count/count-companies";
import { BLANK, sumFigures, type Figure } from "../count/figure";
import { recordsOfMonth } from "../count/records-of-month";
import { figureIn, type Tally } from "../count/tally";
import type { MonthFigures } from "../count/year-figures";
import { valueOf } from "../records/field-reading";
import type { YearDataset } from "../records/year-dataset";
import { REPORT_TEXTS } from "../report/report-texts";
import type { SectionContext } from "../report/section-definition";
import type { CodeList } from "../settings/code-list";
import type { MonthlyRow, MonthlyTable } from "./monthly-report";

/** April … the month. */
function upTo(fiscalYear: number, month: YearMonth): readonly YearMonth[] {
  const months = monthsOfFiscalYear(fiscalYear);
  return months.slice(0, months.findIndex((each) => isSameMonth(each, month)) + 1);
}

function row(id: string, label: string, month: Figure, toDate: Figure): MonthlyRow {
  return { id, label, month, toDate, lastYear: null };
}

function tallyRows(
  prefix: string,
  { codes }: CodeList,
  group: string,
  tallies: readonly (Tally | undefined)[],
): readonly MonthlyRow[] {
  const own = tallies.at(-1);
  return codes.map(({ id, label }) =>
    row(
      `${prefix}.${id}`,
      `${group}${label}`,
      own ? figureIn(own, id) : BLANK,
      sumFigures(tallies.flatMap((tally) => (tally ? [figureIn(tally, id)] : []))),
    ),
  );
}

function employmentRows(
  { settings: { codeLists } }: SectionContext,
  months: readonly MonthFigures[],
): readonly MonthlyRow[] {
  const of = months.map(({ employment }) => employment);
  if (of.every((each) => each === null)) return [];
  const { menu } = REPORT_TEXTS.employment;
  return [
    ...tallyRows(
      "outcome",
      codeLists.employmentOutcome,
      "",
      of.map((each) => each?.byOutcome),
    ),
    ...tallyRows(
      "menu",
      codeLists.employmentMenu,
      `${menu} `,
      of.map((each) => each?.byMenu),
    ),
  ];
}

/** Companies visited in some months, each counted once. */
function companiesIn(dataset: YearDataset, months: readonly YearMonth[]): CompanyCounts | null {
  const of = months.map((month) => recordsOfMonth(dataset, "companyDevelopment", month));
  if (!of.some(({ covered }) => covered)) return null;
  const companyDevelopment = of.flatMap(({ records }) => records);
  return countCompanies({ ...dataset, records: { ...dataset.records, companyDevelopment } });
}

function companyRows(dataset: YearDataset, months: readonly YearMonth[]): readonly MonthlyRow[] {
  const toDate = companiesIn(dataset, months);
  if (!toDate) return [];
  const month = companiesIn(dataset, months.slice(-1));
  const texts = REPORT_TEXTS.employment;
  const [acceptable, accepted] = [texts.acceptable.join(""), texts.accepted.join("")];
  const { codes } = dataset.settings.codeLists.companyPlacement;
  return [
    row("visited", texts.visited.before.trim(), month?.visited ?? BLANK, toDate.visited),
    ...codes.map(({ id, label }) =>
      row(
        `acceptable.${id}`,
        `${label} ${acceptable}`,
        month ? figureIn(month.acceptable, id) : BLANK,
        figureIn(toDate.acceptable, id),
      ),
    ),
    ...codes.map(({ id, label }) =>
      row(
        `accepted.${id}`,
        `${label} ${accepted}`,
        month ? figureIn(month.accepted, id) : BLANK,
        figureIn(toDate.accepted, id),
      ),
    ),
  ];
}

/** 3-1: everybody stands on the annual report; 月報 counts them. */
export function employmentTable(
  section: { readonly id: string; readonly title: string },
  context: SectionContext,
  month: YearMonth,
): readonly MonthlyTable[] {
  const { dataset, figures } = context;
  const months = upTo(dataset.fiscalYear, month);
  const counted = figures.months.slice(0, months.length);
  const rows = [...employmentRows(context, counted), ...companyRows(dataset, months)];
  return rows.length === 0 ? [] : [{ section: section.id, title: section.title, rows }];
}

/** How many activities of a category there were in a month; blank where it has no sheet. */
function activitiesIn(dataset: YearDataset, category: string, month: YearMonth): Figure {
  const { covered, records } = recordsOfMonth(dataset, "activity", month);
  if (!covered) return BLANK;
  const own = records.filter(({ fields }) => valueOf(fields.category) === category);
  return { value: own.length, records: own.map(({ ref }) => ref) };
}

/** 7-3 … 7-9, one row each. */
export function activityRow(
  section: { readonly id: string; readonly title: string },
  category: string,
  { dataset }: SectionContext,
  month: YearMonth,
): MonthlyRow | undefined {
  const figures = upTo(dataset.fiscalYear, month).map((each) => activitiesIn(dataset, category, each));
  const toDate = sumFigures(figures);
  if (toDate.value === null) return undefined;
  return row(section.id, section.title, figures.at(-1) ?? BLANK, toDate);
}
