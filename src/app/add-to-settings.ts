import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { CodeListId } from "../domain/settings/code-list";
import { findCode } from "../domain/settings/find-code";
import type { OfficeSettings } from "../domain/settings/office-settings";
import { textKey } from "../domain/text/text-key";
import { codeAliasAddition, missingItemsAddition, synonymAddition } from "../sheets/settings-sheet/additions";
import type { SheetPlan } from "../sheets/sheet-plan";
import { newSettingsSheet } from "./make-settings-sheet";
import type { SheetWriting } from "./ports";
import { readOfficeSettings, settingsSheet } from "./read-office-settings";

/** Cells of an existing 設定; nothing is emptied before. */
function changed(plan: SheetPlan): SheetWriting {
  return { plan, how: { mode: "overwrite", clear: [] } };
}

function withSynonym(settings: OfficeSettings, label: string, header: string): OfficeSettings {
  const { reading } = settings;
  const synonyms = new Map(reading.synonyms).set(label, [...(reading.synonyms.get(label) ?? []), header]);
  return { ...settings, reading: { ...reading, synonyms } };
}

/**
 * What to write so that a header of the office's own is read as a column: a cell of 設定, or a whole new
 * 設定 where there is none. `columnLabel`: the column's Japanese label, as 受付日. Undefined where 設定 says
 * so already.
 */
export function addSynonym(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  columnLabel: string,
  header: string,
): SheetWriting | undefined {
  const settings = readOfficeSettings(workbook);
  const known = settings.reading.synonyms.get(columnLabel) ?? [];
  if (known.some((synonym) => textKey(synonym) === textKey(header))) return undefined;
  const sheet = settingsSheet(workbook);
  if (!sheet) return newSettingsSheet(withSynonym(settings, columnLabel, header), fiscalYear);
  return changed(synonymAddition(sheet, columnLabel, header));
}

function withCodeAlias(
  settings: OfficeSettings,
  id: CodeListId,
  code: string,
  alias: string,
): OfficeSettings {
  const list = settings.codeLists[id];
  const codes = list.codes.map((each) =>
    each.id === code ? { ...each, aliases: [...each.aliases, alias] } : each,
  );
  return { ...settings, codeLists: { ...settings.codeLists, [id]: { ...list, codes } } };
}

/**
 * What to write so that another spelling is read as a code: a cell of 設定, the code's whole list where 設定
 * lacks it, or a whole new 設定. Undefined where the spelling means a code already, or there is no such code.
 */
export function addCodeAlias(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  list: CodeListId,
  code: string,
  alias: string,
): SheetWriting | undefined {
  const settings = readOfficeSettings(workbook);
  const meant = settings.codeLists[list].codes.find(({ id }) => id === code);
  if (!meant || findCode(settings.codeLists[list], alias)) return undefined;
  const sheet = settingsSheet(workbook);
  if (!sheet) return newSettingsSheet(withCodeAlias(settings, list, code, alias), fiscalYear);
  return changed(codeAliasAddition(sheet, settings, list, meant, alias));
}

/** What to write so that an existing 設定 has a row for every item; undefined where it has, or is not there. */
export function addMissingItems(workbook: WorkbookSnapshot): SheetWriting | undefined {
  const sheet = settingsSheet(workbook);
  const plan = sheet && missingItemsAddition(sheet, readOfficeSettings(workbook));
  return plan && changed(plan);
}
