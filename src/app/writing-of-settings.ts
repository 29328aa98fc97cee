import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { lastYearWordsBlock } from "../domain/settings/blocks/last-year-words-block";
import { sectionChoicesBlock } from "../domain/settings/blocks/section-choices-block";
import { DEFAULT_SETTINGS } from "../domain/settings/default-settings";
import type { EarlierYear, OfficeSettings, SectionChoice } from "../domain/settings/office-settings";
import { blockChanges } from "../sheets/settings-sheet/block-changes";
import { changedRowsPlan, joinChanges } from "../sheets/settings-sheet/changed-rows";
import { earlierYearChanges } from "../sheets/settings-sheet/earlier-year-changes";
import { settingsSheetPlan } from "../sheets/settings-sheet/settings-sheet-plan";
import type { SheetWriting } from "./ports";
import { readOfficeSettings, settingsSheet } from "./read-office-settings";

/** What is to stand on 設定 from now on; what is not named stays as it is. */
export interface SettingsChange {
  readonly sectionChoices?: readonly SectionChoice[];
  /** Only these years of these sections change. */
  readonly earlierYears?: ReadonlyMap<string, readonly EarlierYear[]>;
  /** All of 前年度の文. */
  readonly lastYearWords?: ReadonlyMap<string, string>;
}

/** Years that are given stand in place of the same ones that were there. */
function withEarlierYears(
  settings: OfficeSettings,
  years: ReadonlyMap<string, readonly EarlierYear[]>,
): OfficeSettings {
  const earlierYears = new Map(settings.earlierYears);
  for (const [section, given] of years) {
    const others = (earlierYears.get(section) ?? []).filter(
      (year) => !given.some(({ fiscalYear }) => fiscalYear === year.fiscalYear),
    );
    earlierYears.set(
      section,
      [...given, ...others].sort((a, b) => b.fiscalYear - a.fiscalYear),
    );
  }
  return { ...settings, earlierYears };
}

/** The settings as they are once a change is written. */
export function changedSettings(
  settings: OfficeSettings,
  { sectionChoices, earlierYears, lastYearWords }: SettingsChange,
): OfficeSettings {
  return {
    ...(earlierYears ? withEarlierYears(settings, earlierYears) : settings),
    ...(sectionChoices && { sectionChoices }),
    ...(lastYearWords && { lastYearWords }),
  };
}

/**
 * Writes a change onto 設定, which is made where there is none; nothing else on it changes. `writing` is
 * undefined where there is nothing to write.
 */
export function writingOfSettings(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  change: SettingsChange,
): { readonly sheet: string; readonly writing: SheetWriting | undefined } {
  const sheet = settingsSheet(workbook);
  if (!sheet) {
    const plan = settingsSheetPlan(changedSettings({ ...DEFAULT_SETTINGS, fiscalYear }, change), fiscalYear);
    return { sheet: plan.name, writing: { plan, how: { mode: "add" } } };
  }
  const settings = changedSettings(readOfficeSettings(workbook), change);
  const { sectionChoices, earlierYears, lastYearWords } = change;
  const changes = joinChanges([
    ...(sectionChoices ? [blockChanges(sheet, sectionChoicesBlock, settings)] : []),
    ...(lastYearWords ? [blockChanges(sheet, lastYearWordsBlock, settings)] : []),
    ...(earlierYears ? [earlierYearChanges(sheet, settings, earlierYears)] : []),
  ]);
  const plan = changedRowsPlan(sheet, changes);
  return {
    sheet: sheet.name,
    writing: plan && { plan, how: { mode: "overwrite", clear: [] } },
  };
}
