import { isCalendarDate, monthOf, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import type { ReadRecord } from "../records/kind-record";
import { RECORD_KINDS } from "../records/record-kinds";

/** The date by which a record is counted; undefined where it has none or it could not be read. */
export function recordDate({ ref, readings }: ReadRecord): CalendarDate | undefined {
  const { dateField } = RECORD_KINDS[ref.kind];
  const reading = dateField === null ? undefined : readings.get(dateField);
  const value = reading?.state === "read" ? reading.value : undefined;
  return isCalendarDate(value) ? value : undefined;
}

/** The month in which staff look for a record: its sheet's, or on a sheet for the whole year its date's. */
export function recordMonth(record: ReadRecord): YearMonth | undefined {
  const date = recordDate(record);
  return record.sheetMonth ?? (date && monthOf(date));
}
