import { daysOnWeekdays, type Weekday } from "../../domain/calendar/weekday";
import { monthsOfPeriod, type RecordSheetPeriod } from "./record-sheet-period";
import { RECORD_SHEET_TEXTS } from "./record-sheet-texts";

/** Where no weekday is known: as many sessions as a month mostly has. */
const SESSIONS_OF_MONTH = 4;

/**
 * `5/13`: the session dates of the period, as text, which the header of an Excel table has to be. Where no
 * weekday is known, `1回目` …, to be written over by the dates.
 */
export function sessionHeaders(period: RecordSheetPeriod, weekdays: readonly Weekday[]): readonly string[] {
  const months = monthsOfPeriod(period);
  if (weekdays.length === 0)
    return Array.from({ length: months.length * SESSIONS_OF_MONTH }, (_, index) =>
      RECORD_SHEET_TEXTS.session(index + 1),
    );
  return months.flatMap((month) =>
    daysOnWeekdays(month, weekdays).map((date) => `${date.month}/${date.day}`),
  );
}
