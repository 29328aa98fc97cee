import type { YearMonth } from "./calendar-date";
import { eraYearOf, westernYear } from "./era";
import { findFiscalYearInText, yearOfMonthIn, type FiscalYear } from "./fiscal-year";

/** `4-6月`, `10月・11月`: a sheet for several months is kept for none. */
const SEVERAL_MONTHS = /\d{1,2}月? ?[~〜\-・,、] ?\d{1,2}月/;

/** A month that a text speaks of. */
export interface MonthInText {
  readonly month: YearMonth;
  /** False where the era that stands there did not run in that month: R1.1 may be H31.1 or R2.1. */
  readonly eraRan: boolean;
}

function month(year: number | undefined, text: string | undefined): YearMonth | undefined {
  const number = Number(text);
  return year !== undefined && number >= 1 && number <= 12 ? { year, month: number } : undefined;
}

function inEra(era: string, yearOfEra: string, monthText: string | undefined): MonthInText | undefined {
  const found = month(westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra)), monthText);
  if (!found) return undefined;
  // An era that ends or begins within the month runs in it.
  const running = [1, 28].map((day) => eraYearOf({ ...found, day }));
  const eraRan = running.some((each) => each?.letter === era.toUpperCase() || each?.name === era);
  return { month: found, eraRan };
}

/**
 * The month that a sheet name or a title speaks of: `相談_R1.5`, `学習支援 2019-05`,
 * `令和元年５月 終結`, `5月相談受付` (its year from a 年度 beside it, else from the fiscal year);
 * undefined where it names none, or several.
 */
export function readMonthInText(text: string, fiscalYear: FiscalYear): MonthInText | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, " ");
  const [, era, yearOfEra, eraMonth] =
    /(?:^|[^A-Za-z])([MTSHR]|明治|大正|昭和|平成|令和)\.?(元|\d{1,2})[.\-/年_] ?(\d{1,2})(?!\d)/i.exec(
      plain,
    ) ?? [];
  if (era !== undefined && yearOfEra !== undefined) return inEra(era, yearOfEra, eraMonth);
  const ran = (found: YearMonth | undefined) => found && { month: found, eraRan: true };
  const [, western, westernMonth] = /(?:^|\D)(\d{4})(?:[.\-/_]|年 ?)?(\d{1,2})(?!\d)/.exec(plain) ?? [];
  if (western !== undefined) return ran(month(Number(western), westernMonth));
  if (SEVERAL_MONTHS.test(plain)) return undefined;
  const [, bareMonth] = /(?:^|\D)(\d{1,2})月/.exec(plain) ?? [];
  if (bareMonth === undefined) return undefined;
  const yearOfSheet = findFiscalYearInText(plain) ?? fiscalYear;
  return ran(month(yearOfMonthIn(yearOfSheet, Number(bareMonth)), bareMonth));
}

/** The month alone. */
export function findMonthInText(text: string, fiscalYear: FiscalYear): YearMonth | undefined {
  return readMonthInText(text, fiscalYear)?.month;
}
