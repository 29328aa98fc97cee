import type { YearMonth } from "./calendar-date";
import { eraYearOf, westernYear } from "./era";
import { findFiscalYearInText, fiscalYearOf, yearOfMonthIn, type FiscalYear } from "./fiscal-year";

/** `4-6月`, `10月・11月`, `4月から9月`: a sheet for several months is kept for none. */
const SEVERAL_MONTHS = /\d{1,2}月?分? ?(?:[~〜\-・,、]|から) ?\d{1,2}月/;
const ERA = "(?:(?<![A-Z])[MTSHR]|明治|大正|昭和|平成|令和)";
/** `R1.4～R1.9`, `2019.10-2020.3`, `令和元年4月から9月`: from the first month on, with its year. */
const MONTHS_WITH_YEAR = new RegExp(
  [
    String.raw`(?:(?<era>${ERA})\.?(?<yearOfEra>元|\d{1,2})|(?<western>(?<!\d)\d{4}))[.\-/年] ?`,
    String.raw`(?<first>\d{1,2})月?分? ?`,
    String.raw`(?:(?:[~〜]|から) ?|- ?(?=\D|\d{4}))(?:(?:${ERA}\.?(?:元|\d{1,2})|\d{4})[.\-/年] ?)?`,
    String.raw`(?<last>\d{1,2})(?![\d.])`,
  ].join(""),
  "i",
);

/** A month that a text speaks of. */
export interface MonthInText {
  readonly month: YearMonth;
  /** False where the era that stands there did not run in that month: R1.1 may be H31.1 or R2.1. */
  readonly eraRan: boolean;
  /** False where the text names the month alone, and its year was taken from elsewhere. */
  readonly yearSaid: boolean;
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
  return { month: found, eraRan, yearSaid: true };
}

/** The fiscal year of `R1.4～R1.9`: of its first month; undefined for a text that names no such months. */
export function fiscalYearOfMonthsInText(text: string): FiscalYear | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, " ");
  const groups = MONTHS_WITH_YEAR.exec(plain)?.groups;
  if (!groups) return undefined;
  const { era, yearOfEra, western, first, last } = groups;
  const year =
    western === undefined
      ? westernYear(era ?? "", yearOfEra === "元" ? 1 : Number(yearOfEra))
      : Number(western);
  const from = month(year, first);
  return from && month(year, last) && fiscalYearOf(from);
}

/**
 * The month that a sheet name or a title speaks of: `相談_R1.5`, `学習支援 2019-05`,
 * `令和元年５月 終結`, `5月相談受付` (its year from a 年度 beside it, else from the fiscal year);
 * undefined where it names none, or several.
 */
export function readMonthInText(text: string, fiscalYear: FiscalYear): MonthInText | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, " ");
  if (fiscalYearOfMonthsInText(plain) !== undefined) return undefined;
  const [, era, yearOfEra, eraMonth] =
    /(?:^|[^A-Za-z])([MTSHR]|明治|大正|昭和|平成|令和)\.?(元|\d{1,2})[.\-/年_] ?(\d{1,2})(?!\d)/i.exec(
      plain,
    ) ?? [];
  if (era !== undefined && yearOfEra !== undefined) return inEra(era, yearOfEra, eraMonth);
  const ran = (found: YearMonth | undefined, yearSaid = true) =>
    found && { month: found, eraRan: true, yearSaid };
  const [, western, westernMonth] = /(?:^|\D)(\d{4})(?:[.\-/_]|年 ?)?(\d{1,2})(?!\d)/.exec(plain) ?? [];
  if (western !== undefined) return ran(month(Number(western), westernMonth));
  if (SEVERAL_MONTHS.test(plain)) return undefined;
  const [, bareMonth] = /(?:^|\D)(\d{1,2})月/.exec(plain) ?? [];
  if (bareMonth === undefined) return undefined;
  const yearOfSheet = findFiscalYearInText(plain);
  return ran(
    month(yearOfMonthIn(yearOfSheet ?? fiscalYear, Number(bareMonth)), bareMonth),
    yearOfSheet !== undefined,
  );
}

/** The month alone. */
export function findMonthInText(text: string, fiscalYear: FiscalYear): YearMonth | undefined {
  return readMonthInText(text, fiscalYear)?.month;
}
