import { monthKey } from "../../domain/calendar/calendar-date";
import { monthTables, type AnnualReport } from "../../domain/report/annual-report";
import { buildReport } from "../../domain/report/build-report";
import { REPORT_SECTIONS } from "../../domain/report/report-sections";
import type { FigureRow, SectionTable } from "../../domain/report/section-table";
import type { EarlierYear } from "../../domain/settings/office-settings";
import type { Book } from "../read-book";

type Figures = ReadonlyMap<string, number | null>;

/** The figures that there are; a blank says nothing. */
function numbersOf(row: FigureRow | undefined): Figures {
  return new Map(
    [...(row ?? [])].flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const])),
  );
}

function yearOf({ year, months }: SectionTable): EarlierYear | undefined {
  const values = numbersOf(year.figures[0]);
  if (values.size === 0) return undefined;
  const byMonth = months.flatMap(({ month, figures }) => {
    const counted = numbersOf(figures?.[0]);
    return counted.size === 0 ? [] : [[monthKey(month), counted] as const];
  });
  return { fiscalYear: year.fiscalYear, values, months: new Map(byMonth) };
}

/** The whole report of a book, also of sections that the office does not print. */
export function wholeReport({ dataset }: Pick<Book, "dataset">): AnnualReport {
  return buildReport({ ...dataset, settings: { ...dataset.settings, sectionChoices: [] } });
}

/** A counted year as later reports print it, by section: of every section that prints earlier years. */
export function countedTotals(report: AnnualReport): ReadonlyMap<string, readonly EarlierYear[]> {
  const printing = new Set(REPORT_SECTIONS.filter((each) => each.printsEarlierYears).map(({ id }) => id));
  return new Map(
    monthTables(report).flatMap((table) => {
      const year = printing.has(table.id) ? yearOf(table) : undefined;
      return year ? [[table.id, [year]] as const] : [];
    }),
  );
}
