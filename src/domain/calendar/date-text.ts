import { calendarDate, compareDates, type CalendarDate, type YearMonth } from "./calendar-date";
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

/** In brackets or with 曜: a 月 or 日 alone at the end is the unit of what stands before it. */
const WEEKDAY = /(?:\([日月火水木金土](?:曜日?)?\)|[日月火水木金土]曜日?)$/;
const SEPARATOR = "[./\\-年月]";

function readEraDate(plain: string): DateReading | undefined {
  const form = new RegExp(
    `^([MTSHR]|明治|大正|昭和|平成|令和|明|大|昭|平|令)\\.?(元|\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})日?$`,
    "i",
  );
  const [, era, yearOfEra, month, day] = form.exec(plain) ?? [];
  if (era === undefined || yearOfEra === undefined) return undefined;
  const year = westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra));
  const date = year === undefined ? undefined : calendarDate(year, Number(month), Number(day));
  if (!date) return undefined;
  const running = eraYearOf(date);
  const asWritten = running && (running.letter === era.toUpperCase() || running.name.startsWith(era));
  return { date, how: asWritten ? "as-written" : "era-slip" };
}

function readWesternDate(plain: string): DateReading | undefined {
  const [, year, month, day] =
    new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})日?$`).exec(plain) ?? [];
  const date = calendarDate(Number(year), Number(month), Number(day));
  return date && { date, how: "as-written" };
}

/** `1.5.13`: an era's year without its letter, taken only where it falls into the fiscal year. */
function readBareEraDate(plain: string, { fiscalYear }: DateContext): DateReading | undefined {
  const [, yearOfEra, month, day] = /^(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/.exec(plain) ?? [];
  const dates = ["R", "H"].flatMap((era) => {
    const year = westernYear(era, Number(yearOfEra));
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

/**
 * Reads a date that stands as text, in every form of records.md (Seen, 5) but 〃 and 同上;
 * undefined where it is no date or no such day exists.
 */
export function readDateText(text: string, context: DateContext): DateReading | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(WEEKDAY, "");
  return (
    readEraDate(plain) ??
    readWesternDate(plain) ??
    readBareEraDate(plain, context) ??
    readMonthAndDay(plain, context) ??
    readDayAlone(plain, context)
  );
}
