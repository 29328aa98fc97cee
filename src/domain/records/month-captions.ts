import { monthKey, type YearMonth } from "../calendar/calendar-date";
import { findFiscalYearInText, type FiscalYear } from "../calendar/fiscal-year";
import { readMonthInText } from "../calendar/month-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { captionOf, type HeaderRows } from "./header/header-rows";
import { isDayInTitle } from "./sheet-period";

/** One of several tables of a sheet, each under its month: `5月分`. */
export interface MonthBlock {
  /** As it stands there, be it of another year; undefined where none stands over the table. */
  readonly month: YearMonth | undefined;
  /** How many rows above the header the month takes. */
  readonly captionRows: number;
}

/** A month alone, `5月`, may have been taken for a part of the header, as it is one over days. */
function captionInHeader(sheet: SheetSnapshot, { top, bottom }: HeaderRows): readonly string[] {
  return top < bottom ? captionOf(sheet, { top: top + 1, bottom, cells: [] }) : [];
}

function monthOf(texts: readonly string[], fiscalYear: FiscalYear): YearMonth | undefined {
  const [text] = texts.filter((each) => !isDayInTitle(each));
  return text === undefined ? undefined : readMonthInText(text, fiscalYear)?.month;
}

function blockOf(sheet: SheetSnapshot, header: HeaderRows, fiscalYear: FiscalYear): MonthBlock {
  const above = monthOf(captionOf(sheet, header), fiscalYear);
  const month = above ?? monthOf(captionInHeader(sheet, header), fiscalYear);
  return { month, captionRows: above ? 1 : 0 };
}

/**
 * The months over the tables of a sheet that has one table a month; none for a sheet that is named after a
 * month, and where fewer than two months stand over tables.
 */
export function monthBlocks(
  sheet: SheetSnapshot,
  headers: readonly HeaderRows[],
  fiscalYear: FiscalYear,
): ReadonlyMap<HeaderRows, MonthBlock> {
  const year = findFiscalYearInText(sheet.name) ?? fiscalYear;
  if (headers.length < 2 || readMonthInText(sheet.name, year)) return new Map();
  const blocks = headers.map((header) => [header, blockOf(sheet, header, year)] as const);
  const months = new Set(blocks.flatMap(([, { month }]) => (month ? [monthKey(month)] : [])));
  return months.size < 2 ? new Map() : new Map(blocks);
}
