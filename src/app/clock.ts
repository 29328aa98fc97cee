import type { CalendarDate } from "../domain/calendar/calendar-date";

/** Today's date, injected: the core never asks the machine. */
export interface Clock {
  today(): CalendarDate;
}
