import { compareDates, type CalendarDate } from "../calendar/calendar-date";
import { valueOf, type FieldReading } from "../records/field-reading";

/** Records by their dates, those of one day as they stand; those without a date come last. */
export function inOrderOfDates<R>(
  records: readonly R[],
  dateOf: (record: R) => FieldReading<CalendarDate>,
): readonly R[] {
  return [...records].sort((a, b) => {
    const [one, other] = [valueOf(dateOf(a)), valueOf(dateOf(b))];
    if (!one || !other) return Number(!one) - Number(!other);
    return compareDates(one, other);
  });
}
