import { isoDate, type CalendarDate, type YearMonth, monthKey } from "../calendar/calendar-date";
import { dateLabel, monthLabel } from "../calendar/era";
import { longFiscalYearLabel, type FiscalYear } from "../calendar/fiscal-year";
import type { LocalisedText } from "../text/language";

/** `R1.5.13`, `2019-05-13`. */
export function shownDate(date: CalendarDate): LocalisedText {
  return { ja: dateLabel(date), en: isoDate(date) };
}

/** `R1.5`, `2019-05`. */
export function shownMonth(month: YearMonth): LocalisedText {
  return { ja: monthLabel(month), en: monthKey(month) };
}

/** `令和元年度`, `FY2019`. */
export function shownFiscalYear(fiscalYear: FiscalYear): LocalisedText {
  return { ja: longFiscalYearLabel(fiscalYear), en: `FY${fiscalYear}` };
}
