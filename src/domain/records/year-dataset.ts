import { isSameMonth, monthOf, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import { isInFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import type { OfficeSettings } from "../settings/office-settings";
import type { CopiedTable } from "./copied-sheets";
import type { ReadRecord } from "./kind-record";
import type { SetAside } from "./kind-sources";
import type { ParsedSheet, ReadSheet } from "./read-sheets";
import type { RecordKindId } from "./record-kind-id";
import type { RecordsByKind } from "./records-by-kind";
import type { UnreadSheet } from "./sheet-binding";
import type { MonthlyTally } from "./tally/monthly-tally";
import { tallyCovers } from "./tally/monthly-tally";

/** Everything that was read for one fiscal year. */
export interface YearDataset {
  readonly fiscalYear: FiscalYear;
  readonly settings: OfficeSettings;
  /** What feeds the figures: one entry a table and kind, in the workbook's order. */
  readonly sheets: readonly ParsedSheet[];
  /** The sheets that were read, with how each of their rows was taken. */
  readonly readSheets: readonly ReadSheet[];
  readonly unread: readonly UnreadSheet[];
  readonly setAside: readonly SetAside[];
  /** Tables of sheets that hold others too, all of whose records stand on another sheet: they do not count. */
  readonly copiedTables: readonly CopiedTable[];
  /** Ready totals, for the kinds of which the year has no record sheet. */
  readonly tallies: readonly MonthlyTally[];
  /** Ready totals beside record sheets of their kinds: they do not count, and should agree. */
  readonly talliesBeside: readonly MonthlyTally[];
  /** Records on sheets for the whole year that are dated in another. */
  readonly ofOtherYears: readonly ReadRecord[];
  readonly records: RecordsByKind;
}

/** The sheets that hold a kind's records of a month: kept for that month, or for the whole year. */
export function sheetsFor(
  dataset: YearDataset,
  kind: RecordKindId,
  month: YearMonth,
): readonly ParsedSheet[] {
  return dataset.sheets.filter(
    ({ binding }) => binding.kind === kind && (!binding.month || isSameMonth(binding.month, month)),
  );
}

/** True where the figures of a kind are known in a month: from records, or from ready totals. */
export function isCovered(dataset: YearDataset, kind: RecordKindId, month: YearMonth): boolean {
  return sheetsFor(dataset, kind, month).length > 0 || tallyCovers(dataset.tallies, kind, month);
}

/** True where the workbook says which cases were carried over from the year before. */
export function listsCarriedCases({ sheets, records }: YearDataset): boolean {
  return records.carriedCase.length > 0 || sheets.some(({ binding }) => binding.kind === "carriedCase");
}

/** The month that a record is counted in, by the office's 月の数え方; undefined where that cannot be told. */
export function countedMonth(
  dataset: YearDataset,
  sheetMonth: YearMonth | undefined,
  date: CalendarDate | undefined,
): YearMonth | undefined {
  const month =
    dataset.settings.monthBasis === "sheet" ? (sheetMonth ?? (date && monthOf(date))) : date && monthOf(date);
  return month && isInFiscalYear(month, dataset.fiscalYear) ? month : undefined;
}
