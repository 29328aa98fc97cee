import { monthKey, monthsBetween, type YearMonth } from "../domain/calendar/calendar-date";
import { isInFiscalYear } from "../domain/calendar/fiscal-year";
import type { ReadRecord } from "../domain/records/kind-record";
import { RECORD_KIND_IDS } from "../domain/records/record-kind-id";
import { recordDate } from "../domain/records/record-date";
import { countedMonth, type YearDataset } from "../domain/records/year-dataset";
import { hasNoRecord, readBook, type Book } from "./read-book";
import { isRefusal } from "./refusal";

/** By sheet, the month in which each row counts. */
type MonthsOfRows = ReadonlyMap<string, ReadonlyMap<number, YearMonth>>;

function monthsOfRows(dataset: YearDataset): MonthsOfRows {
  const bySheet = new Map<string, Map<number, YearMonth>>();
  for (const kind of RECORD_KIND_IDS) {
    const records: readonly ReadRecord[] = dataset.records[kind];
    for (const record of records) {
      const month = countedMonth(dataset, record.sheetMonth, recordDate(record));
      const { sheet, row } = record.ref;
      const rows = bySheet.get(sheet) ?? new Map<number, YearMonth>();
      bySheet.set(sheet, rows);
      if (month) rows.set(row, month);
    }
  }
  return bySheet;
}

/** The places of a tally's numbers, by sheet. */
function talliedCells({ tallies }: YearDataset, sheet: string): ReadonlySet<string> {
  return new Set(
    tallies
      .filter((tally) => tally.sheet === sheet)
      .flatMap(({ values }) =>
        values.map(({ cell, month }) => `${cell.row} ${cell.column} ${monthKey(month)}`),
      ),
  );
}

/** `R1.5` and 5/7 without a year are of whichever year is read: a sheet that counts in this year counts in no other. */
function countsInBoth(sheet: string, thisYear: YearDataset, lastYear: YearDataset): boolean {
  const isBound = thisYear.sheets.some(
    ({ binding }) =>
      binding.sheet === sheet && binding.month && isInFiscalYear(binding.month, thisYear.fiscalYear),
  );
  if (isBound) return true;
  const now = monthsOfRows(thisYear).get(sheet) ?? new Map<number, YearMonth>();
  const before = monthsOfRows(lastYear).get(sheet) ?? new Map<number, YearMonth>();
  if ([...before.keys()].some((row) => now.has(row))) return true;
  const places = (cells: ReadonlySet<string>) =>
    new Set([...cells].map((cell) => cell.slice(0, cell.lastIndexOf(" "))));
  const tallied = places(talliedCells(thisYear, sheet));
  return [...places(talliedCells(lastYear, sheet))].some((place) => tallied.has(place));
}

/** A sheet that is kept for no month speaks of one where its records begin before and go on after it. */
function speaksOf(sheet: string, month: YearMonth, dataset: YearDataset): boolean {
  const bindings = dataset.sheets.filter(({ binding }) => binding.sheet === sheet);
  if (bindings.every(({ binding }) => binding.month)) return true;
  const counted = [...(monthsOfRows(dataset).get(sheet)?.values() ?? [])];
  const offsets = counted.map((each) => monthsBetween(month, each));
  return offsets.some((offset) => offset <= 0) && offsets.some((offset) => offset >= 0);
}

/**
 * What the same workbook holds of the year before, as far as it can be told from this year's, for a month of that
 * year; undefined where it holds nothing of it.
 */
export function lastYearsBook({ workbook, dataset }: Book, month: YearMonth): Book | undefined {
  const fiscalYear = dataset.fiscalYear - 1;
  const all = readBook(workbook, fiscalYear);
  if (isRefusal(all) || hasNoRecord(all)) return undefined;
  const read = new Set([
    ...all.dataset.sheets.map(({ binding }) => binding.sheet),
    ...all.dataset.tallies.map(({ sheet }) => sheet),
  ]);
  const isLeftOut = (sheet: string) =>
    read.has(sheet) && (countsInBoth(sheet, dataset, all.dataset) || !speaksOf(sheet, month, all.dataset));
  const sheets = workbook.sheets.filter(({ name }) => !isLeftOut(name));
  const own = readBook({ ...workbook, sheets }, fiscalYear);
  return isRefusal(own) || hasNoRecord(own) ? undefined : own;
}
