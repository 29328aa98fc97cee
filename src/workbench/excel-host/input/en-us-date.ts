import type { DateSystem } from "../../../domain/grid/sheet-snapshot";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
/** Serial 60 is a day that never was, 29 February 1900; serials before it stand one day later. */
const FIRST_REAL_SERIAL_1900 = 61;
const DAYS_BETWEEN_SYSTEMS = 1462;

export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** Excel's serial of a day, undefined for a day that is in no calendar or before the system's first. */
export function excelSerial(
  year: number,
  month: number,
  day: number,
  system: DateSystem,
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  const days = time / DAY_MS + 25_569;
  const in1900 = days < FIRST_REAL_SERIAL_1900 ? days - 1 : days;
  const serial = system === 1904 ? days - DAYS_BETWEEN_SYSTEMS : in1900;
  return serial < 0 || (system === 1900 && serial < 1) ? undefined : serial;
}

/** Two-digit years end in 2029 in Excel. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function numericDate(text: string, thisYear: number): DateParts | undefined {
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso)
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), numberFormat: "m/d/yyyy" };
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  if (american)
    return {
      year: fullYear(american[3] ?? ""),
      month: Number(american[1]),
      day: Number(american[2]),
      numberFormat: "m/d/yyyy",
    };
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (short) return { year: thisYear, month: Number(short[1]), day: Number(short[2]), numberFormat: "d-mmm" };
  const monthOnly = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (monthOnly)
    return { year: Number(monthOnly[2]), month: Number(monthOnly[1]), day: 1, numberFormat: "mmm-yy" };
  return undefined;
}

function namedDate(text: string, thisYear: number): DateParts | undefined {
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:[ ,-]+(\d{2}|\d{4}))?$/.exec(text);
  const monthFirst = /^([A-Za-z]{3,9})[ -](\d{1,2})(?:,? +(\d{4}))?$/.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name === undefined || day === undefined) return undefined;
  return {
    year: year === undefined ? thisYear : fullYear(year),
    month: monthNumber(name),
    day: Number(day),
    numberFormat: year === undefined ? "d-mmm" : "d-mmm-yy",
  };
}

/** Reads what American Excel takes for a date; undefined for everything else, such as `R1.5.13` or `13/5`. */
export function typedDate(text: string, system: DateSystem, thisYear: number): TypedDate | undefined {
  const parts = numericDate(text, thisYear) ?? namedDate(text, thisYear);
  if (!parts || parts.year < 1900 || parts.year > 9999 || parts.month < 1) return undefined;
  const serial = excelSerial(parts.year, parts.month, parts.day, system);
  return serial === undefined ? undefined : { serial, numberFormat: parts.numberFormat };
}

/** `9:30`, `9:30 PM`, `9:30:15` as a part of a day. */
export function typedTime(text: string): TypedDate | undefined {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm]?)?$/.exec(text);
  if (!match) return undefined;
  const [, hours = "0", minutes = "0", seconds, half] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && Number(hours) > 12))
    return undefined;
  const afternoon = half?.toLowerCase() === "p";
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (afternoon ? 12 : 0);
  const serial = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { serial, numberFormat: half === undefined ? format : `${format} AM/PM` };
}
