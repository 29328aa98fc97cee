import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { ParsedSheet } from "../domain/records/read-sheets";
import type { UnreadSheet } from "../domain/records/sheet-binding";
import type { Finding } from "../domain/rules/finding";
import type { YearOverview } from "./year-overview";

/** What checking a month, or the whole year, found. */
export interface MonthCheck {
  readonly fiscalYear: FiscalYear;
  /** Undefined: the whole year was checked. */
  readonly month: YearMonth | undefined;
  readonly sheets: readonly ParsedSheet[];
  readonly unreadSheets: readonly UnreadSheet[];
  /**
   * Of the month, or of the whole year; errors first. A month's check holds those without a `month` too:
   * they concern the workbook or the whole year, and stand behind the month's own.
   */
  readonly findings: readonly Finding[];
  /** The whole year at a glance, whichever month was checked. */
  readonly overview: YearOverview;
}
