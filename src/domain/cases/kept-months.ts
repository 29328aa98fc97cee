import {
  addMonths,
  compareDates,
  daysInMonth,
  monthOf,
  monthsBetween,
  type CalendarDate,
  type YearMonth,
} from "../calendar/calendar-date";
import type { RecordKindId } from "../records/record-kind-id";
import { sheetsFor, type YearDataset } from "../records/year-dataset";

/** True where every month from one day's to another's has a sheet of the kind: ready totals hold no records. */
export function isKeptBetween(
  dataset: YearDataset,
  kind: RecordKindId,
  from: YearMonth,
  until: YearMonth,
): boolean {
  const length = Math.max(0, monthsBetween(from, until) + 1);
  return Array.from({ length }, (_, index) => addMonths(from, index)).every(
    (month) => sheetsFor(dataset, kind, month).length > 0,
  );
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) <= 0 ? a : b;
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) >= 0 ? a : b;
}

export function lastDayOf(date: CalendarDate): CalendarDate {
  const month = monthOf(date);
  return { ...month, day: daysInMonth(month) };
}
