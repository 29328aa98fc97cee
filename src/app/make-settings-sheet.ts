import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { OfficeSettings } from "../domain/settings/office-settings";
import { settingsSheetPlan } from "../sheets/settings-sheet/settings-sheet-plan";
import type { SheetWriting, WorkbookWriter } from "./ports";
import { readOfficeSettings, settingsSheet } from "./read-office-settings";

/** What became of 設定. An existing one is never overwritten. */
export interface SettingsSheetOutcome {
  readonly made: boolean;
  readonly sheet: string;
}

/** A new 設定 as the last sheet. */
export function newSettingsSheet(settings: OfficeSettings, fiscalYear: FiscalYear): SheetWriting {
  return { plan: settingsSheetPlan({ ...settings, fiscalYear }, fiscalYear), how: { mode: "add" } };
}

/**
 * Makes 設定 as the last sheet, with what is known of the office and room for the three years before
 * `fiscalYear`; where the workbook has one it is named and left alone. Throws HostError.
 */
export async function makeSettingsSheet(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writer: WorkbookWriter,
): Promise<SettingsSheetOutcome> {
  const present = settingsSheet(workbook);
  if (present) return { made: false, sheet: present.name };
  const writing = newSettingsSheet(readOfficeSettings(workbook), fiscalYear);
  await writer.write((session) => session.writeSheet(writing));
  return { made: true, sheet: writing.plan.name };
}
