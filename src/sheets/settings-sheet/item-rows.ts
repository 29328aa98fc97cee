import { shortFiscalYearLabel } from "../../domain/calendar/fiscal-year";
import { SETTING_GROUPS, type SettingItem } from "../../domain/settings/items/setting-item";
import { settingItems } from "../../domain/settings/items/setting-items";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { NATIONAL_TARGETS_HEADER, NATIONAL_TARGETS_ITEM } from "../../domain/settings/read-national-targets";
import { joinQuotedList } from "../../domain/text/list-text";
import { BLANK_CELL, textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { itemInput } from "./settings-inputs";
import type { SettingsSheetRow } from "./settings-sheet-row";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

export function valueCell(value: string | number | null): PlanCell {
  if (value === null) return BLANK_CELL;
  return typeof value === "number" ? { kind: "number", number: value } : textCell(value);
}

export function headingRow(text: string): SettingsSheetRow {
  return { look: "heading", cells: [textCell(text)] };
}

export function noteRow(text: string): SettingsSheetRow {
  return { look: "note", cells: [textCell(text)] };
}

function itemRow(item: SettingItem, settings: OfficeSettings): SettingsSheetRow {
  return {
    look: "item",
    cells: [textCell(item.name), valueCell(item.write(settings)), textCell(item.explanation.ja)],
    input: itemInput(item),
  };
}

/** The items that stand once, part by part. */
export function itemRows(settings: OfficeSettings): readonly (readonly SettingsSheetRow[])[] {
  const items = settingItems(settings);
  return SETTING_GROUPS.map((group) => [
    headingRow(SETTINGS_SHEET_TEXTS.groups[group]),
    ...items.filter((item) => item.group === group).map((item) => itemRow(item, settings)),
  ]);
}

/** 国の目安値: one row a year. */
export function nationalTargetRows({ nationalTargets }: OfficeSettings): readonly SettingsSheetRow[] {
  const item = textCell(NATIONAL_TARGETS_ITEM);
  const { heading, notes } = SETTINGS_SHEET_TEXTS.targets;
  return [
    headingRow(heading),
    ...notes.map(noteRow),
    { look: "labels", cells: [item, ...NATIONAL_TARGETS_HEADER.map(textCell)] },
    ...[...nationalTargets].map(([year, target]): SettingsSheetRow => ({
      look: "body",
      cells: [item, textCell(shortFiscalYearLabel(year)), { kind: "number", number: target }],
    })),
  ];
}

/** 見出し: the office's own headers, or one row that shows how they are written. */
export function synonymRows({ reading }: OfficeSettings): readonly SettingsSheetRow[] {
  const { heading, notes, example } = SETTINGS_SHEET_TEXTS.synonyms;
  const synonyms = [...reading.synonyms].map(([label, headers]) => [
    synonymItem(label),
    joinQuotedList(headers),
  ]);
  const rows = synonyms.length > 0 ? synonyms : [[example, ""]];
  return [
    headingRow(heading),
    ...notes.map(noteRow),
    ...rows.map((cells): SettingsSheetRow => ({ look: "body", cells: cells.map(textCell) })),
  ];
}

/** `見出し 受付日`. */
function synonymItem(columnLabel: string): string {
  return `見出し ${columnLabel}`;
}
