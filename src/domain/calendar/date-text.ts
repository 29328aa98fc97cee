import { calendarDate, compareDates, type CalendarDate, type YearMonth } from "./calendar-date";
import { weekday } from "./day-number";
import { eraYearOf, westernYear } from "./era";
import { isInFiscalYear, yearOfMonthIn, type FiscalYear } from "./fiscal-year";

/** What a date without a year, or without a month, is read against. */
export interface DateContext {
  readonly fiscalYear: FiscalYear;
  /** The month of the sheet, where it has one. */
  readonly month?: YearMonth;
}

/**
 * How a text was read as a date.
 * - `as-written`: year, month and day stood there.
 * - `year-inferred`: the year came from the fiscal year or the sheet.
 * - `era-slip`: the era did not run on that day (R1.4.10, H31.5.13).
 */
export interface DateReading {
  readonly date: CalendarDate;
  readonly how: "as-written" | "year-inferred" | "era-slip";
}

/** In brackets, `(土・祝)` too, or with 曜: a 月 or 日 alone at the end may be the unit of what stands before it. */
const WEEKDAY = /(?:\([日月火水木金土][^()]*\)|[日月火水木金土]曜日?)$/;
const WEEKDAY_LETTERS = "日月火水木金土";
const TIME_OF_DAY = /(?<=[\d日)])(?:T|\s+)?(?:午前|午後)?\d{1,2}(?::\d{2}(?::\d{2})?|時(?:\d{1,2}分)?)$/;
const SEPARATOR = "[./\\-年月]";

const ERA_DATE = new RegExp(
  `^([MTSHR]|明治|大正|昭和|平成|令和|明|大|昭|平|令)\\.?(元|\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})日?$`,
  "i",
);
const WESTERN_DATE = new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})日?$`);

function readEraDate(plain: string): DateReading | undefined {
  const [, era, yearOfEra, month, day] = ERA_DATE.exec(plain) ?? [];
  if (era === undefined || yearOfEra === undefined) return undefined;
  const year = westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra));
  const date = year === undefined ? undefined : calendarDate(year, Number(month), Number(day));
  if (!date) return undefined;
  const running = eraYearOf(date);
  const asWritten = running && (running.letter === era.toUpperCase() || running.name.startsWith(era));
  return { date, how: asWritten ? "as-written" : "era-slip" };
}

function readWesternDate(plain: string): DateReading | undefined {
  const [, year, month, day] = WESTERN_DATE.exec(plain) ?? [];
  const date = calendarDate(Number(year), Number(month), Number(day));
  return date && { date, how: "as-written" };
}

/** `20190513`. */
function readDigits(plain: string): DateReading | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain) ?? [];
  const date = calendarDate(Number(year), Number(month), Number(day));
  return date && { date, how: "as-written" };
}

/** `1.5.13`, `19/5/13`: an era's or century's year alone, taken only where it falls into the fiscal year. */
function readBareYearDate(plain: string, { fiscalYear }: DateContext): DateReading | undefined {
  const [, bareYear, month, day] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/.exec(plain) ?? [];
  const years = [
    westernYear("R", Number(bareYear)),
    westernYear("H", Number(bareYear)),
    2000 + Number(bareYear),
  ];
  const dates = years.flatMap((year) => {
    const date = year === undefined ? undefined : calendarDate(year, Number(month), Number(day));
    return date && isInFiscalYear(date, fiscalYear) ? [date] : [];
  });
  const [date, other] = dates;
  if (!date || (other && compareDates(date, other) !== 0)) return undefined;
  return { date, how: "year-inferred" };
}

function readMonthAndDay(plain: string, { fiscalYear }: DateContext): DateReading | undefined {
  const [, month, day] = /^(\d{1,2})[./\-月](\d{1,2})日?$/.exec(plain) ?? [];
  const date = calendarDate(yearOfMonthIn(fiscalYear, Number(month)), Number(month), Number(day));
  return date && { date, how: "year-inferred" };
}

function readDayAlone(plain: string, { month }: DateContext): DateReading | undefined {
  const [, day] = /^(\d{1,2})日?$/.exec(plain) ?? [];
  const date = month && calendarDate(month.year, month.month, Number(day));
  return date && { date, how: "year-inferred" };
}

/** `5/18土`: the letter at the end is a weekday where it is that day's own, and no unit. */
function readWithBareWeekday(plain: string, context: DateContext): DateReading | undefined {
  const [, before, letter] = /^(.*[./\-年月].*\d日?)([日月火水木金土])$/.exec(plain) ?? [];
  const reading = before === undefined ? undefined : readPlainDate(before, context);
  if (!reading || letter === undefined) return undefined;
  return WEEKDAY_LETTERS[weekday(reading.date)] === letter ? reading : undefined;
}

function readPlainDate(plain: string, context: DateContext): DateReading | undefined {
  return (
    readEraDate(plain) ??
    readWesternDate(plain) ??
    readDigits(plain) ??
    readBareYearDate(plain, context) ??
    readMonthAndDay(plain, context) ??
    readDayAlone(plain, context)
  );
}

/**
 * Reads a date that stands as text, in every form of records.md (Seen, 5) but 〃 and 同上, which take
 * another row's; undefined where it is no date or no such day exists.
 */
export function readDateText(text: string, context: DateContext): DateReading | undefined {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(TIME_OF_DAY, "")
    .replace(/\s/g, "")
    .replace(WEEKDAY, "");
  return readPlainDate(plain, context) ?? readWithBareWeekday(plain, context);
}

/** Reads a date whose year stands in it: never one whose year would come from the fiscal year. */
export function readFullDateText(text: string, context: DateContext): DateReading | undefined {
  const reading = readDateText(text, context);
  return reading?.how === "year-inferred" ? undefined : reading;
}
