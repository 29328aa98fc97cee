import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { missingItemsPlan } from "../sheets/settings-sheet/missing-items";
import type { SheetWriting } from "./ports";
import { readOfficeSettings, settingsSheet } from "./read-office-settings";

/** What to write so that an existing 設定 has a row for every item; undefined where it has, or is not there. */
export function addMissingItems(workbook: WorkbookSnapshot): SheetWriting | undefined {
  const sheet = settingsSheet(workbook);
  const plan = sheet && missingItemsPlan(sheet, readOfficeSettings(workbook));
  return plan && { plan, how: { mode: "overwrite", clear: [] } };
}
