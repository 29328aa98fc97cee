import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";
import type { RestatedFigure } from "../domain/count/closed-month-change";

/** How a month stands with 確定. */
export interface MonthClosing {
  readonly month: YearMonth;
  readonly on: CalendarDate;
  readonly by: string;
  readonly confirmedBy: string;
  /** True where its records are no longer what they were. */
  readonly changed: boolean;
  /** The figures that differ; none where only words changed. */
  readonly restated: readonly RestatedFigure[];
}
