import { compareDates, type CalendarDate, type YearMonth } from "./calendar-date";

/** 元号, by its letter in office shorthand. */
export type EraLetter = "M" | "T" | "S" | "H" | "R";

interface Era {
  readonly letter: EraLetter;
  readonly name: string;
  readonly first: CalendarDate;
}

/** Newest first. First days: 元号法 and its predecessors' proclamations; Meiji by the Gregorian calendar's adoption. */
const ERAS: readonly Era[] = [
  { letter: "R", name: "令和", first: { year: 2019, month: 5, day: 1 } },
  { letter: "H", name: "平成", first: { year: 1989, month: 1, day: 8 } },
  { letter: "S", name: "昭和", first: { year: 1926, month: 12, day: 25 } },
  { letter: "T", name: "大正", first: { year: 1912, month: 7, day: 30 } },
  { letter: "M", name: "明治", first: { year: 1868, month: 1, day: 25 } },
];

/** A year as eras count it: 令和元年 is `{letter: "R", name: "令和", year: 1}`. */
export interface EraYear {
  readonly letter: EraLetter;
  readonly name: string;
  readonly year: number;
}

/** The era year of a day; undefined before 明治. */
export function eraYearOf(date: CalendarDate): EraYear | undefined {
  const era = ERAS.find(({ first }) => compareDates(date, first) >= 0);
  return era && { letter: era.letter, name: era.name, year: date.year - era.first.year + 1 };
}

/** The western year of an era's year, whether or not the era still ran then: H31 and R1 are both 2019. */
export function westernYear(era: string, yearOfEra: number): number | undefined {
  const found = ERAS.find(({ letter, name }) => letter === era.toUpperCase() || name.startsWith(era));
  return found && found.first.year + yearOfEra - 1;
}

/** `R1.5`, `H31.4`: the report's month label, by the era on the month's first day, no zero padding. */
export function monthLabel({ year, month }: YearMonth): string {
  const era = eraYearOf({ year, month, day: 1 });
  return era ? `${era.letter}${era.year}.${month}` : `${year}.${month}`;
}

/** Reads `R1.5`, `H31.4`, `R元.5`; undefined for anything else. */
export function parseMonthLabel(text: string): YearMonth | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const [, era, yearOfEra, monthText] = /^([MTSHR])(元|\d{1,2})\.(\d{1,2})$/i.exec(plain) ?? [];
  if (era === undefined || yearOfEra === undefined || monthText === undefined) return undefined;
  const year = westernYear(era, yearOfEra === "元" ? 1 : Number(yearOfEra));
  const month = Number(monthText);
  return year === undefined || month < 1 || month > 12 ? undefined : { year, month };
}

/** `R1.5.13`: a date as offices write it. */
export function dateLabel(date: CalendarDate): string {
  const era = eraYearOf(date);
  return `${era ? `${era.letter}${era.year}` : date.year}.${date.month}.${date.day}`;
}
