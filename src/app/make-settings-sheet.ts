import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { DEFAULT_SETTINGS } from "../domain/settings/default-settings";
import { missingItems } from "../sheets/settings-sheet/missing-items";
import { addMissingItems } from "./add-missing-items";
import { settingsSheetPlan } from "../sheets/settings-sheet/settings-sheet-plan";
import type { SheetWriting, WorkbookWriter } from "./ports";
import { readOfficeSettings, settingsSheet } from "./read-office-settings";

/** What became of 設定: made anew, or given rows for the items that it lacked. Nothing on it is overwritten. */
export interface SettingsSheetOutcome {
  readonly made: boolean;
  readonly sheet: string;
  /** How many items were added to one that was there. */
  readonly added: number;
}

/** A new 設定 as the last sheet, with the standard settings and room for the three years before. */
function newSettingsSheet(fiscalYear: FiscalYear): SheetWriting {
  const plan = settingsSheetPlan({ ...DEFAULT_SETTINGS, fiscalYear }, fiscalYear);
  return { plan, how: { mode: "add" } };
}

/**
 * Makes 設定 as the last sheet; where the workbook has one, adds rows for the items that it lacks below it. Throws
 * HostError.
 */
export async function makeSettingsSheet(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writer: WorkbookWriter,
): Promise<SettingsSheetOutcome> {
  const present = settingsSheet(workbook);
  if (!present) {
    const writing = newSettingsSheet(fiscalYear);
    await writer.write((session) => session.writeSheet(writing));
    return { made: true, sheet: writing.plan.name, added: 0 };
  }
  const added = missingItems(present, readOfficeSettings(workbook)).length;
  const addition = addMissingItems(workbook);
  if (addition) await writer.write((session) => session.writeSheet(addition));
  return { made: false, sheet: present.name, added };
}
