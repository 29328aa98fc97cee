import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { SettingBlock } from "../../domain/settings/blocks/setting-block";
import { isLabelsRow, rowsOfBlock } from "../../domain/settings/blocks/setting-blocks";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { settingRows } from "../../domain/settings/setting-rows";
import type { SettingsRowChanges } from "./changed-rows";
import { blockCells, filledValues, settingBlockRows } from "./setting-block-rows";
import type { SettingsSheetRow } from "./settings-sheet-row";

/**
 * A part of 設定 as `settings` have it: onto its own rows from the first on, those that are too many emptied, those
 * that are too few below everything; where the part is not there, all of it stands there.
 */
export function blockChanges(
  sheet: SheetSnapshot,
  block: SettingBlock,
  settings: OfficeSettings,
): SettingsRowChanges {
  const present = rowsOfBlock(block, settingRows(sheet));
  if (present.length === 0) return { rewritten: [], added: settingBlockRows(block, settings) };
  const free = present.filter((row) => !isLabelsRow(block, row));
  const values = filledValues(block, settings);
  const more = values
    .slice(free.length)
    .map((each): SettingsSheetRow => ({ look: "body", cells: blockCells(block, each), lastRunsOn: true }));
  return {
    rewritten: free.map(({ row }, index) => ({ row, cells: blockCells(block, values[index] ?? []) })),
    added: more,
  };
}
