import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { RECORD_KIND_IDS } from "../domain/records/record-kind-id";
import { readYear, sheetsOfOurs, type YearDataset } from "../domain/records/year-dataset";
import { DEFAULT_SETTINGS } from "../domain/settings/default-settings";
import type { OfficeSettings } from "../domain/settings/office-settings";
import { isSettingsSheetName, readSettings } from "../domain/settings/read-settings";
import { fiscalYearsIn } from "./fiscal-years";
import type { Refusal } from "./refusal";

/** A workbook, read for one fiscal year. */
export interface Book {
  readonly workbook: WorkbookSnapshot;
  readonly settings: OfficeSettings;
  /** All years that the workbook seems to hold, newest first. */
  readonly fiscalYears: readonly FiscalYear[];
  readonly dataset: YearDataset;
}

function settingsSheet({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined {
  return sheets.find(({ name }) => isSettingsSheetName(name));
}

/** Reads settings and records. Without a year: the one that 設定 names, else the likeliest. */
export function readBook(workbook: WorkbookSnapshot, asked?: FiscalYear): Book | Refusal {
  const sheet = settingsSheet(workbook);
  const settings = sheet ? readSettings(sheet) : DEFAULT_SETTINGS;
  const ours = new Set([...sheetsOfOurs(workbook.names), ...(sheet ? [sheet.name] : [])]);
  const found = fiscalYearsIn(workbook, ours);
  const fiscalYear = asked ?? settings.fiscalYear ?? found[0];
  if (fiscalYear === undefined) return { refused: "no-record-sheet" };
  const dataset = readYear(workbook, settings, fiscalYear, ours);
  if (dataset.sheets.length === 0) {
    const otherYears = found.some((year) => year !== fiscalYear && readYear(workbook, settings, year, ours).sheets.length > 0);
    return otherYears ? { refused: "no-record-in-year", fiscalYear } : { refused: "no-record-sheet" };
  }
  const fiscalYears = [...new Set([fiscalYear, ...found])].sort((a, b) => b - a);
  return { workbook, settings, fiscalYears, dataset };
}

/** True where the year has no record of any kind, the list of carried cases aside. */
export function hasNoRecord({ dataset }: Book): boolean {
  return RECORD_KIND_IDS.every((kind) => kind === "carriedCase" || dataset.records[kind].length === 0);
}
