import { addMonths, monthsBetween, type YearMonth } from "./calendar-date";
import { eraYearOf, westernYear } from "./era";

/** 年度: April of this western year to March of the next. */
export type FiscalYear = number;

export function fiscalYearOf({ year, month }: YearMonth): FiscalYear {
  return month >= 4 ? year : year - 1;
}

/** April … March. */
export function monthsOfFiscalYear(fiscalYear: FiscalYear): readonly YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => addMonths({ year: fiscalYear, month: 4 }, index));
}

export function isInFiscalYear(month: YearMonth, fiscalYear: FiscalYear): boolean {
  const index = monthsBetween({ year: fiscalYear, month: 4 }, month);
  return index >= 0 && index < 12;
}

/** The year that a month of the calendar has in a fiscal year: 5 → 2019, 2 → 2020 in FY2019. */
export function yearOfMonthIn(fiscalYear: FiscalYear, month: number): number {
  return month >= 4 ? fiscalYear : fiscalYear + 1;
}

/** The era that runs at the end of its December: so 2019 is 令和元年度, and 1988, which ended in 平成, 昭和63年度. */
function namingEra(fiscalYear: FiscalYear) {
  return eraYearOf({ year: fiscalYear, month: 12, day: 31 });
}

/** `R元年度`, `H30年度`: row labels of the report. */
export function shortFiscalYearLabel(fiscalYear: FiscalYear): string {
  const era = namingEra(fiscalYear);
  return era ? `${era.letter}${era.year === 1 ? "元" : era.year}年度` : `${fiscalYear}年度`;
}

/** `令和元年度`, `平成30年度`: titles and the task pane. */
export function longFiscalYearLabel(fiscalYear: FiscalYear): string {
  const era = namingEra(fiscalYear);
  return era ? `${era.name}${era.year === 1 ? "元" : era.year}年度` : `${fiscalYear}年度`;
}

/** Reads `令和元年度`, `R元年度`, `R1`, `H30年度`, `2019年度`, `2019`; undefined for anything else. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const [, western] = /^(\d{4})(?:年度?)?$/.exec(plain) ?? [];
  if (western !== undefined) return Number(western);
  const [, era, year] = /^([MTSHR]|明治|大正|昭和|平成|令和)\.?(元|\d{1,2})(?:年度?)?$/i.exec(plain) ?? [];
  if (era === undefined || year === undefined) return undefined;
  return westernYear(era, year === "元" ? 1 : Number(year));
}

const ERA_FISCAL_YEAR =
  /(?<![A-Z])([MTSHR]|明治|大正|昭和|平成|令和)\.?(元|\d{1,2})(?:\(\d{4}(?:年)?\))?年度/i;
const WESTERN_FISCAL_YEAR = /(?<!\d)(\d{4})(?:\([^()]{1,8}\))?年度/;

/** The 年度 that a title or a sheet's name speaks of: `令和元年度 相談受付簿`, `令和元（2019）年度`; undefined where it names none. */
export function findFiscalYearInText(text: string): FiscalYear | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const [, era, yearOfEra] = ERA_FISCAL_YEAR.exec(plain) ?? [];
  if (era !== undefined && yearOfEra !== undefined)
    return westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra));
  const [, western] = WESTERN_FISCAL_YEAR.exec(plain) ?? [];
  return western === undefined ? undefined : Number(western);
}
