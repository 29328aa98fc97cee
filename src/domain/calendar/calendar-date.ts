/** A day of the Gregorian calendar; month 1–12, day 1–31. Never a JS Date: records have no time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of the Gregorian calendar. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Tells a date from other values of a record's fields. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === "object" && value !== null && "year" in value && "month" in value && "day" in value;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth({ year, month }: YearMonth): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or undefined where no such day exists (30 February, month 13). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || month < 1 || month > 12 || day < 1 || day > daysInMonth({ year, month })) return undefined;
  return { year, month, day };
}

/** Negative where `a` is earlier than `b`, 0 on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function monthOf({ year, month }: CalendarDate): YearMonth {
  return { year, month };
}

export function isSameMonth(a: YearMonth, b: YearMonth): boolean {
  return a.year === b.year && a.month === b.month;
}

/** Months from `from` to `to`; negative where `to` is earlier. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return (to.year - from.year) * 12 + (to.month - from.month);
}

export function addMonths({ year, month }: YearMonth, count: number): YearMonth {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The same day so many months later, or the last day of a month that has no such day: 31 January + 1 → 28 February. */
export function monthsLater(date: CalendarDate, count: number): CalendarDate {
  const month = addMonths(date, count);
  return { ...month, day: Math.min(date.day, daysInMonth(month)) };
}

export function isOnOrBefore(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) <= 0;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** `2019-05`: the form of the command line and of map keys. */
export function monthKey({ year, month }: YearMonth): string {
  return `${year}-${twoDigits(month)}`;
}

/** Reads `2019-05`; undefined for anything else. */
export function parseMonthKey(key: string): YearMonth | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(key) ?? [];
  const parsed = { year: Number(year), month: Number(month) };
  return parsed.month >= 1 && parsed.month <= 12 ? parsed : undefined;
}

/** `2019-05-13`. */
export function isoDate(date: CalendarDate): string {
  return `${monthKey(date)}-${twoDigits(date.day)}`;
}

/** Reads `2019-05-13`; undefined for anything else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}
