import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { withCheckLog } from "../domain/settings/check-log/read-check-log";
import { DEFAULT_SETTINGS } from "../domain/settings/default-settings";
import type { OfficeSettings } from "../domain/settings/office-settings";
import { withReadingSheet } from "../domain/settings/read-reading-sheet";
import { isSettingsSheetName, readSettings } from "../domain/settings/read-settings";
import { isCheckLogSheetName, isReadingSheetName, isStateSheetName } from "../domain/settings/state-sheets";
import { reportSheets } from "./report-sheets";

/** The 設定 that is used. */
export function settingsSheet({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined {
  return sheets.find(({ name }) => isSettingsSheetName(name));
}

/** Our own sheets, none of which is a record sheet: reports, the 設定 that is used, other state. */
export function ownSheets(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const settings = settingsSheet(workbook);
  const state = workbook.sheets.map(({ name }) => name).filter(isStateSheetName);
  return new Set([...reportSheets(workbook), ...(settings ? [settings.name] : []), ...state]);
}

/** What the office said on 読み方 of how its forms are read. */
function withChoices(settings: OfficeSettings, { sheets }: WorkbookSnapshot): OfficeSettings {
  const sheet = sheets.find(({ name }) => isReadingSheetName(name));
  return sheet ? withReadingSheet(settings, sheet) : settings;
}

/** What the office has said on 設定, 読み方 and 点検の記録; the defaults where there is none. */
export function readOfficeSettings(workbook: WorkbookSnapshot): OfficeSettings {
  const sheet = settingsSheet(workbook);
  const said = withChoices(sheet ? readSettings(sheet) : DEFAULT_SETTINGS, workbook);
  const log = workbook.sheets.find(({ name }) => isCheckLogSheetName(name));
  return log ? withCheckLog(said, log) : said;
}
