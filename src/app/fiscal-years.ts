import { monthOf, type CalendarDate, type YearMonth } from "../domain/calendar/calendar-date";
import { readDateText } from "../domain/calendar/date-text";
import { dateOfSerial } from "../domain/calendar/excel-serial";
import { findFiscalYearInText, fiscalYearOf, type FiscalYear } from "../domain/calendar/fiscal-year";
import { findMonthInText, fiscalYearOfMonthsInText } from "../domain/calendar/month-text";
import { isBlankCell } from "../domain/grid/cell-value";
import type {
  CellSnapshot,
  DateSystem,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../domain/grid/sheet-snapshot";
import { isDateFormat } from "./date-format";

/** A fiscal year that no record has: tells a month with a year of its own from one without. */
const NO_YEAR: FiscalYear = -10_000;
/** Titles stand above the header, few cells in a row. */
const TITLE_ROWS = 5;
const MOST_CELLS_OF_A_TITLE = 3;
/** Header rows may stand this deep (records.md, Recognition). */
const HEADER_ROWS = 15;
/** An era or four digits: a date without either tells no year, and most texts are no dates. */
const BEGINS_WITH_YEAR = /^\s*(?:[MTSHRＭＴＳＨＲ明大昭平令]|[\d０-９]{4})/i;
/** `H30-001`, a case number: a year with a number alone behind it. */
const NUMBER_OF_YEAR = /^[A-Z]?\d+-\d+$/i;
const BIRTHDAY_LABEL = /生年月日|生まれ|誕生/;

function withYear(month: YearMonth | undefined): readonly FiscalYear[] {
  return month && month.year > 0 ? [fiscalYearOf(month)] : [];
}

/** `継続ケース（平成30年度末）` is kept for the year after. */
const OF_YEAR_BEFORE = /年度末|年度から|繰越|前年度/;

function yearsInName(name: string): readonly FiscalYear[] {
  if (OF_YEAR_BEFORE.test(name)) return [];
  const year = findFiscalYearInText(name) ?? fiscalYearOfMonthsInText(name);
  return year === undefined ? withYear(findMonthInText(name, NO_YEAR)) : [year];
}

/** `令和元年度 相談受付簿`, `相談受付簿（令和元年５月分）`. */
function yearsInTitle(text: string): readonly FiscalYear[] {
  return /年度|年.*月/.test(text) ? yearsInName(text) : [];
}

/** One vote a sheet and year. */
function namedYears({ name, cells }: SheetSnapshot): readonly FiscalYear[] {
  const titles = cells
    .slice(0, TITLE_ROWS)
    .map((row) => row.filter(({ value }) => !isBlankCell(value)))
    .filter((row) => row.length <= MOST_CELLS_OF_A_TITLE)
    .flatMap((row) => row.flatMap(({ value }) => (typeof value === "string" ? yearsInTitle(value) : [])));
  return [...new Set([...yearsInName(name), ...titles])];
}

/** The date of a cell, where the year stands there too: `5/13` tells none. */
function dateWithYear(
  { value, numberFormat }: CellSnapshot,
  dateSystem: DateSystem,
): CalendarDate | undefined {
  if (typeof value === "number")
    return isDateFormat(numberFormat) ? dateOfSerial(value, dateSystem) : undefined;
  if (typeof value !== "string" || !BEGINS_WITH_YEAR.test(value) || NUMBER_OF_YEAR.test(value))
    return undefined;
  const reading = readDateText(value, { fiscalYear: NO_YEAR });
  return reading && reading.how !== "year-inferred" ? reading.date : undefined;
}

/** Birthdays are dates of years long past. */
function birthdayColumns({ cells }: SheetSnapshot): ReadonlySet<number> {
  const labels = cells
    .slice(0, HEADER_ROWS)
    .flatMap((row) => row.map(({ value }, column) => ({ value, column })));
  return new Set(
    labels.flatMap(({ value, column }) =>
      typeof value === "string" && BIRTHDAY_LABEL.test(value.replace(/\s/g, "")) ? [column] : [],
    ),
  );
}

function datedYears(sheet: SheetSnapshot, dateSystem: DateSystem): readonly FiscalYear[] {
  const birthdays = birthdayColumns(sheet);
  const years: FiscalYear[] = [];
  for (const row of sheet.cells) {
    for (const [column, cell] of row.entries()) {
      if (cell.value === null || birthdays.has(column)) continue;
      const date = dateWithYear(cell, dateSystem);
      if (date) years.push(fiscalYearOf(monthOf(date)));
    }
  }
  return years;
}

function byFrequency(years: readonly FiscalYear[]): readonly FiscalYear[] {
  const counts = new Map<FiscalYear, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b - a);
}

/** Fiscal years in the names and titles of sheets that are not ours, the likeliest first. */
export function namedFiscalYears(
  { sheets }: WorkbookSnapshot,
  ours: ReadonlySet<string>,
): readonly FiscalYear[] {
  return byFrequency(sheets.filter(({ name }) => !ours.has(name)).flatMap(namedYears));
}

/** Fiscal years of the dates that stand there with their year, the likeliest first. */
export function datedFiscalYears(
  { sheets, dateSystem }: WorkbookSnapshot,
  ours: ReadonlySet<string>,
): readonly FiscalYear[] {
  const theirs = sheets.filter(({ name }) => !ours.has(name));
  return byFrequency(theirs.flatMap((sheet) => datedYears(sheet, dateSystem)));
}
