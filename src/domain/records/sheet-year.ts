import { isSameMonth, monthOf, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import { fiscalYearOf, isInFiscalYear, yearOfMonthIn, type FiscalYear } from "../calendar/fiscal-year";
import type { UnreadSheet } from "./sheet-binding";
import type { SheetPeriod } from "./sheet-period";

/** The month of the year for which a sheet is read (undefined: the whole year), or why it is not. */
export type SheetYear = { readonly month: YearMonth | undefined } | { readonly unread: UnreadSheet };

/**
 * R1.1 may be H31.1 or R2.1: the full dates on the sheet tell, where all lie in one of the two months.
 */
function clearedMonth(
  sheet: string,
  written: YearMonth,
  fiscalYear: FiscalYear,
  dates: readonly CalendarDate[],
): SheetYear {
  const meant = { year: yearOfMonthIn(fiscalYear, written.month), month: written.month };
  const isOf = (month: YearMonth) => dates.filter((date) => isSameMonth(monthOf(date), month)).length;
  if (isOf(meant) > 0 && isOf(written) === 0) return { month: meant };
  if (isOf(written) > 0 && isOf(meant) === 0) {
    return { unread: { sheet, why: "other-year", fiscalYear: fiscalYearOf(written) } };
  }
  return { unread: { sheet, why: "unclear-year", months: [written, meant] } };
}

function isOf(period: Exclude<SheetPeriod, { of: "unsaid" }>, fiscalYear: FiscalYear): boolean {
  return period.of === "year" ? period.fiscalYear === fiscalYear : isInFiscalYear(period.month, fiscalYear);
}

/** `dates`: those with a year of their own in the sheet's date column. */
export function yearOfSheet(
  sheet: string,
  period: SheetPeriod,
  fiscalYear: FiscalYear,
  dates: readonly CalendarDate[],
): SheetYear {
  const isDated = dates.some((date) => isInFiscalYear(date, fiscalYear));
  // Records of the year outweigh a title that names another.
  if (period.of !== "unsaid" && period.from === "title" && isDated && !isOf(period, fiscalYear)) {
    return { month: undefined };
  }
  switch (period.of) {
    case "unsaid":
      return { month: undefined };
    case "year":
      return period.fiscalYear === fiscalYear
        ? { month: undefined }
        : { unread: { sheet, why: "other-year", fiscalYear: period.fiscalYear } };
    case "month": {
      const { month, eraRan } = period;
      if (isInFiscalYear(month, fiscalYear)) return { month };
      if (!eraRan) return clearedMonth(sheet, month, fiscalYear, dates);
      return { unread: { sheet, why: "other-year", fiscalYear: fiscalYearOf(month) } };
    }
  }
}
