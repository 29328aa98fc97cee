import { calendarDate, daysInMonth, type CalendarDate, type YearMonth } from "./calendar-date";
import { weekday } from "./day-number";

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const NAMES = ["日", "月", "火", "水", "木", "金", "土"] as const;
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** `水`. */
export function weekdayName(day: Weekday): string {
  return NAMES[day];
}

/** Reads `水`, `水曜`, `毎週水曜日`; undefined for anything else. */
export function parseWeekday(text: string): Weekday | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const [, name] = /^(?:毎週)?([日月火水木金土])(?:曜日?)?$/.exec(plain) ?? [];
  return WEEKDAYS.find((day) => NAMES[day] === name);
}

/** The days of a month that fall on some weekdays, in order. */
export function daysOnWeekdays(month: YearMonth, weekdays: readonly Weekday[]): readonly CalendarDate[] {
  return Array.from({ length: daysInMonth(month) }, (_, index) =>
    calendarDate(month.year, month.month, index + 1),
  ).flatMap((date) => (date && weekdays.some((day) => day === weekday(date)) ? [date] : []));
}
