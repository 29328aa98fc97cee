import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { WorkbookWriter } from "./ports";

/** What became of 設定. An existing one is never overwritten. */
export type SettingsSheetOutcome = { readonly made: boolean; readonly sheet: string };

/**
 * Makes 設定 as the last sheet, with what is known of the office and room for the three years before
 * `fiscalYear`; where the workbook has one it is named and left alone. Throws HostError.
 */
export function makeSettingsSheet(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writer: WorkbookWriter,
): Promise<SettingsSheetOutcome> {
  throw new Error(`${workbook.sheets.length} ${fiscalYear} ${typeof writer}`);
}
