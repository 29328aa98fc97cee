import { monthsBetween, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import { isInFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import type { ReadRecord } from "../records/kind-record";
import { recordDate } from "./record-date";

/** How far a date lies from the month that its sheet is kept for. */
export type DateOffSheet = "one-month-off" | "other-month" | "other-year";

/** Undefined where the date lies in the sheet's month. */
export function dateOffSheet(
  date: CalendarDate,
  sheetMonth: YearMonth,
  fiscalYear: FiscalYear,
): DateOffSheet | undefined {
  if (!isInFiscalYear(date, fiscalYear)) return "other-year";
  const months = Math.abs(monthsBetween(sheetMonth, date));
  if (months === 0) return undefined;
  return months === 1 ? "one-month-off" : "other-month";
}

/** The same for a record: undefined also where its sheet holds the whole year. */
export function recordDateOffSheet(record: ReadRecord, fiscalYear: FiscalYear): DateOffSheet | undefined {
  const date = recordDate(record);
  return date && record.sheetMonth && dateOffSheet(date, record.sheetMonth, fiscalYear);
}
