import type { FiscalYear } from "../calendar/fiscal-year";
import type { OfficeSettings } from "./office-settings";

/**
 * What 設定 says for a year. 前年度末件数 and 年間の数 are those of the year that it names: for another year of the same
 * workbook they would be wrong.
 */
export function settingsOfYear(settings: OfficeSettings, fiscalYear: FiscalYear): OfficeSettings {
  if (settings.fiscalYear === undefined || settings.fiscalYear === fiscalYear) return settings;
  return {
    ...settings,
    openingCaseload: undefined,
    openingCaseloadCell: undefined,
    yearlyNumbers: new Map(),
    yearlyNumberCells: new Map(),
  };
}
