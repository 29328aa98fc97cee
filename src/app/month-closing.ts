import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";

/** A figure that is no longer what it was when its month was closed. */
export interface RestatedFigure {
  readonly section: string;
  /** As it stands over the column in the report. */
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
}

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
