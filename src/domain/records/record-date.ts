import { isCalendarDate, type CalendarDate } from "../calendar/calendar-date";
import type { ReadRecord } from "./kind-record";
import { RECORD_KINDS } from "./record-kinds";

/** The date by which a record is counted; undefined where it has none or it could not be read. */
export function recordDate({ ref, readings }: ReadRecord): CalendarDate | undefined {
  const { dateField } = RECORD_KINDS[ref.kind];
  const reading = dateField === null ? undefined : readings.get(dateField);
  const value = reading?.state === "read" ? reading.value : undefined;
  return isCalendarDate(value) ? value : undefined;
}
