import { monthOf, type YearMonth } from "../calendar/calendar-date";
import type { ReadRecord } from "../records/kind-record";
import { recordDate } from "../records/record-date";

export { recordDate };

/** The month in which staff look for a record: its sheet's, or on a sheet for the whole year its date's. */
export function recordMonth(record: ReadRecord): YearMonth | undefined {
  const date = recordDate(record);
  return record.sheetMonth ?? (date && monthOf(date));
}
