import type { YearMonth } from "./calendar-date";
import { westernYear } from "./era";
import { yearOfMonthIn, type FiscalYear } from "./fiscal-year";

function month(year: number | undefined, text: string | undefined): YearMonth | undefined {
  const number = Number(text);
  return year !== undefined && number >= 1 && number <= 12 ? { year, month: number } : undefined;
}

/**
 * The month that a sheet name or a title speaks of: `相談_R1.5`, `学習支援 2019-05`,
 * `令和元年５月 終結`, `5月相談受付` (its year from the fiscal year); undefined where it names none.
 */
export function findMonthInText(text: string, fiscalYear: FiscalYear): YearMonth | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, " ");
  const [, era, yearOfEra, eraMonth] =
    /(?:^|[^A-Za-z])([MTSHR]|明治|大正|昭和|平成|令和)\.?(元|\d{1,2})[.\-/年_](\d{1,2})(?!\d)/i.exec(plain) ?? [];
  if (era !== undefined && yearOfEra !== undefined) {
    return month(westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra)), eraMonth);
  }
  const [, western, westernMonth] = /(?:^|\D)(\d{4})[.\-/年_]?(\d{1,2})(?!\d)/.exec(plain) ?? [];
  if (western !== undefined) return month(Number(western), westernMonth);
  const [, bareMonth] = /(?:^|\D)(\d{1,2})月/.exec(plain) ?? [];
  return month(bareMonth === undefined ? undefined : yearOfMonthIn(fiscalYear, Number(bareMonth)), bareMonth);
}
