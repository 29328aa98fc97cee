import type { YearMonth } from "../calendar/calendar-date";
import { isSameMonth } from "../calendar/calendar-date";
import { findFiscalYearInText, type FiscalYear } from "../calendar/fiscal-year";
import { fiscalYearOfMonthsInText, readMonthInText, type MonthInText } from "../calendar/month-text";

/** The month or year that a sheet is kept for, as its name or its titles say. */
export type SheetPeriod =
  | {
      readonly of: "month";
      readonly month: YearMonth;
      readonly eraRan: boolean;
      readonly yearSaid: boolean;
      readonly from: PeriodSource;
    }
  | { readonly of: "year"; readonly fiscalYear: FiscalYear; readonly from: PeriodSource }
  | { readonly of: "unsaid" };

/** A title may speak of another year than the sheet's: of the form's revision, or of the year before. */
type PeriodSource = "name" | "title";

/** `令和2年3月31日現在`, `R2.3.31 作成`: a day in a title is no month that the sheet is kept for. */
const DAY_IN_TITLE = /\d{1,2}月\s*\d{1,2}日|\d{1,2}[./-]\s*\d{1,2}[./-]\s*\d{1,2}/;

export function isDayInTitle(title: string): boolean {
  return DAY_IN_TITLE.test(title.normalize("NFKC"));
}

function monthOfTitles(titles: readonly string[], fiscalYear: FiscalYear): MonthInText | undefined {
  const months = titles
    .filter((title) => !isDayInTitle(title))
    .flatMap((title) => readMonthInText(title, fiscalYear) ?? []);
  const [first] = months;
  return first && months.every(({ month }) => isSameMonth(month, first.month)) ? first : undefined;
}

/** The name wins over the titles, which are easily copied along from the month before. */
export function sheetPeriod(name: string, titles: readonly string[], fiscalYear: FiscalYear): SheetPeriod {
  const named = readMonthInText(name, fiscalYear);
  if (named) return { of: "month", ...named, from: "name" };
  const yearOfName = findFiscalYearInText(name) ?? fiscalYearOfMonthsInText(name);
  if (yearOfName !== undefined) return { of: "year", fiscalYear: yearOfName, from: "name" };
  const titled = monthOfTitles(titles, fiscalYear);
  if (titled) return { of: "month", ...titled, from: "title" };
  const yearOfTitle = titles.map(findFiscalYearInText).find((year) => year !== undefined);
  return yearOfTitle === undefined
    ? { of: "unsaid" }
    : { of: "year", fiscalYear: yearOfTitle, from: "title" };
}
