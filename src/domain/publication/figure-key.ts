import { monthKey, type YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";

/** The key of a figure that a report prints: one place a key, the same wherever the report is gone through. */
export type FigureKey = string;

export function monthFigureKey(table: string, month: YearMonth, line: number, column: string): FigureKey {
  return `${table} ${monthKey(month)} ${line} ${column}`;
}

/** This year's total, or an earlier year. */
export function yearFigureKey(table: string, year: FiscalYear, line: number, column: string): FigureKey {
  return `${table} year${year} ${line} ${column}`;
}

/** 前年度末件数. */
export function openingKey(table: string): FigureKey {
  return `${table} opening`;
}

export function listFigureKey(section: string, block: string, row: number, column: number): FigureKey {
  return `${section} list ${block} ${row} ${column}`;
}

/** The figure at the end of a list's heading. */
export function listHeadingKey(section: string, block: string): FigureKey {
  return `${section} heading ${block}`;
}

export function statementFigureKey(section: string, block: string, part: number): FigureKey {
  return `${section} statement ${block} ${part}`;
}

/** A number of a note below a table. */
export function noteFigureKey(table: string, note: number, number: number): FigureKey {
  return `${table} note ${note} ${number}`;
}

/** The row that a key is of, as sentences name rows: `2019-08`, `2019`; undefined where it stands in no table by month. */
export function rowOfFigureKey(key: FigureKey): string | undefined {
  const [, year, month] = / (?:year(\d{4})|(\d{4}-\d{2})) /.exec(key) ?? [];
  return year ?? month;
}
