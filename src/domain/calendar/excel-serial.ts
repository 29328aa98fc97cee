import type { CalendarDate } from "./calendar-date";
import { dateOfDayNumber, dayNumber } from "./day-number";

/** Serial 1 is 1900-01-01, and serial 60 a 29 February 1900 that never was; in a 1904 workbook serial 0 is 1904-01-01. */
type DateSystem = 1900 | 1904;

const DAYS_1899_12_30 = -25569;
const DAYS_1904_01_01 = -24107;
const FALSE_LEAP_DAY = 60;
/** 9999-12-31 in the 1900 system: the last day that Excel knows. */
const LAST_SERIAL = 2958465;

/** The day of a serial, its time of day left off; undefined where Excel has no real day for it. */
export function dateOfSerial(serial: number, system: DateSystem): CalendarDate | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 0 || days > LAST_SERIAL) return undefined;
  if (system === 1904) return dateOfDayNumber(days + DAYS_1904_01_01);
  if (days === 0 || days === FALSE_LEAP_DAY) return undefined;
  return dateOfDayNumber(days + DAYS_1899_12_30 + (days < FALSE_LEAP_DAY ? 1 : 0));
}

/** The serial of a day, for days that the system has. */
export function serialOfDate(date: CalendarDate, system: DateSystem): number {
  if (system === 1904) return dayNumber(date) - DAYS_1904_01_01;
  const serial = dayNumber(date) - DAYS_1899_12_30;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
