import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { ReadRecord } from "../domain/records/kind-record";
import type { RecordKindId } from "../domain/records/record-kind-id";
import { readYear } from "../domain/records/read-year";
import { countedMonth, type YearDataset } from "../domain/records/year-dataset";
import { recordDate } from "../domain/rules/record-date";
import type { OfficeSettings } from "../domain/settings/office-settings";
import { ownSheets } from "./read-office-settings";

/** A sheet that holds a year's records of a kind; of a month, or of all of it. */
export interface KeptSheet {
  readonly kind: RecordKindId;
  readonly sheet: string;
  readonly month: YearMonth | undefined;
}

/** Sheets with a record that is dated in the year. */
function sheetsWithRecords(dataset: YearDataset): ReadonlySet<string> {
  const records: readonly ReadRecord[] = Object.values(dataset.records).flat();
  return new Set(
    records.flatMap((record) => {
      const date = recordDate(record);
      return date && countedMonth(dataset, record.sheetMonth, date) ? [record.ref.sheet] : [];
    }),
  );
}

/**
 * The sheets on which a year's records stand or will stand, whatever their names. A sheet `4月 相談` that
 * names no year is read in every year: it is kept for those of which it has a record. Lists of carried
 * cases are named after the year before as often, and not told apart here.
 */
export function sheetsKeptFor(
  workbook: WorkbookSnapshot,
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
): readonly KeptSheet[] {
  const ours = ownSheets(workbook);
  const dataset = readYear(workbook, settings, fiscalYear, ours);
  const otherYear = readYear(workbook, settings, fiscalYear + 1, ours);
  const namesNoYear = new Set(otherYear.sheets.map(({ binding }) => binding.sheet));
  const withRecords = sheetsWithRecords(dataset);
  return dataset.sheets.flatMap(({ binding: { kind, sheet, month } }) => {
    if (kind === "carriedCase" || (namesNoYear.has(sheet) && !withRecords.has(sheet))) return [];
    return [{ kind, sheet, month }];
  });
}
