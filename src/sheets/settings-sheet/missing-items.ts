import { usedRange, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { SettingItem } from "../../domain/settings/items/setting-item";
import { settingItems } from "../../domain/settings/items/setting-items";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { itemColumn, settingRows } from "../../domain/settings/setting-rows";
import { textKey } from "../../domain/text/text-key";
import { textCell } from "../plan-cells";
import type { SheetPlan } from "../sheet-plan";

/** The items that have no row on 設定. */
export function missingItems(sheet: SheetSnapshot, settings: OfficeSettings): readonly SettingItem[] {
  const present = new Set(settingRows(sheet).map(({ item }) => textKey(item)));
  return settingItems(settings).filter(({ name }) => !present.has(textKey(name)));
}

/**
 * A row for every item that 設定 lacks, with what is in force now, below everything that stands there and one row
 * left free; undefined where it lacks none.
 */
export function missingItemsPlan(sheet: SheetSnapshot, settings: OfficeSettings): SheetPlan | undefined {
  const missing = missingItems(sheet, settings);
  const bottom = usedRange(sheet)?.bottom;
  if (missing.length === 0) return undefined;
  const rows = missing.map((item) => [item.name, String(item.write(settings) ?? ""), item.explanation.ja]);
  const at = { row: bottom === undefined ? 0 : bottom + 2, column: itemColumn(sheet) };
  return { name: sheet.name, members: [{ kind: "cells", at, rows: rows.map((row) => row.map(textCell)) }] };
}
