import { monthOf, type CalendarDate } from "../domain/calendar/calendar-date";
import { dateOfSerial } from "../domain/calendar/excel-serial";
import { fiscalYearOf, type FiscalYear } from "../domain/calendar/fiscal-year";
import { findMonthInText } from "../domain/calendar/month-text";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";

/** A fiscal year that no record has: tells a month with a year of its own from one without. */
const NO_YEAR: FiscalYear = -10_000;

/** Years that sheet names speak of. */
function yearsInSheetNames({ sheets }: WorkbookSnapshot, ours: ReadonlySet<string>): readonly FiscalYear[] {
  return sheets.flatMap(({ name }) => {
    const month = ours.has(name) ? undefined : findMonthInText(name, NO_YEAR);
    return month && month.year > 0 ? [fiscalYearOf(month)] : [];
  });
}

function isDateFormat(format: string): boolean {
  return /[ymdge]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ""));
}

/** Years of the dates that stand on the sheets. */
function yearsInDates(
  { sheets, dateSystem }: WorkbookSnapshot,
  ours: ReadonlySet<string>,
): readonly FiscalYear[] {
  return sheets
    .filter(({ name }) => !ours.has(name))
    .flatMap(({ cells }) => cells.flat())
    .flatMap(({ value, numberFormat }): readonly CalendarDate[] => {
      const date =
        typeof value === "number" && isDateFormat(numberFormat) ? dateOfSerial(value, dateSystem) : undefined;
      return date ? [date] : [];
    })
    .map((date) => fiscalYearOf(monthOf(date)));
}

function byFrequency(years: readonly FiscalYear[]): readonly FiscalYear[] {
  const counts = new Map<FiscalYear, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b - a);
}

/** The fiscal years that a workbook seems to hold, the likeliest first: by sheet names, else by dates. */
export function fiscalYearsIn(workbook: WorkbookSnapshot, ours: ReadonlySet<string>): readonly FiscalYear[] {
  const named = byFrequency(yearsInSheetNames(workbook, ours));
  return named.length > 0 ? named : byFrequency(yearsInDates(workbook, ours));
}
