import type { YearMonth } from "./calendar-date";
import { westernYear } from "./era";
import { findFiscalYearInText, yearOfMonthIn, type FiscalYear } from "./fiscal-year";

/** `4-6月`, `10月・11月`: a sheet for several months is kept for none. */
const SEVERAL_MONTHS = /\d{1,2}月? ?[~〜\-・,、] ?\d{1,2}月/;

function month(year: number | undefined, text: string | undefined): YearMonth | undefined {
  const number = Number(text);
  return year !== undefined && number >= 1 && number <= 12 ? { year, month: number } : undefined;
}

/**
 * The month that a sheet name or a title speaks of: `相談_R1.5`, `学習支援 2019-05`,
 * `令和元年５月 終結`, `5月相談受付` (its year from a 年度 beside it, else from the fiscal year);
 * undefined where it names none, or several.
 */
export function findMonthInText(text: string, fiscalYear: FiscalYear): YearMonth | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, " ");
  const [, era, yearOfEra, eraMonth] =
    /(?:^|[^A-Za-z])([MTSHR]|明治|大正|昭和|平成|令和)\.?(元|\d{1,2})[.\-/年_] ?(\d{1,2})(?!\d)/i.exec(
      plain,
    ) ?? [];
  if (era !== undefined && yearOfEra !== undefined) {
    return month(westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra)), eraMonth);
  }
  const [, western, westernMonth] = /(?:^|\D)(\d{4})(?:[.\-/_]|年 ?)?(\d{1,2})(?!\d)/.exec(plain) ?? [];
  if (western !== undefined) return month(Number(western), westernMonth);
  if (SEVERAL_MONTHS.test(plain)) return undefined;
  const [, bareMonth] = /(?:^|\D)(\d{1,2})月/.exec(plain) ?? [];
  if (bareMonth === undefined) return undefined;
  const yearOfSheet = findFiscalYearInText(plain) ?? fiscalYear;
  return month(yearOfMonthIn(yearOfSheet, Number(bareMonth)), bareMonth);
}
