import { REPORT_SECTIONS } from "../../domain/report/report-sections";
import { sectionChoicesBlock } from "../../domain/settings/blocks/section-choices-block";
import type { BlockValue, SettingBlock } from "../../domain/settings/blocks/setting-block";
import { SETTING_BLOCKS } from "../../domain/settings/blocks/setting-blocks";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { headingRow, noteRow, valueCell } from "./item-rows";
import type { SettingsSheetRow } from "./settings-sheet-row";

/** Where nobody has chosen, our sections stand ready, each with what it is. */
function sectionsReady(): readonly (readonly BlockValue[])[] {
  return REPORT_SECTIONS.map(({ id, title }) => [id, null, null, title]);
}

/** What a block says, row by row, from 値 on. */
export function filledValues(
  block: SettingBlock,
  settings: OfficeSettings,
): readonly (readonly BlockValue[])[] {
  if (block !== sectionChoicesBlock) return block.write(settings);
  if (settings.sectionChoices.length === 0) return sectionsReady();
  const titles = new Map(REPORT_SECTIONS.map(({ id, title }) => [id, title]));
  return block
    .write(settings)
    .map(([id = null, title = null, mark = null, contents = null]) => [
      id,
      title,
      mark,
      contents ?? titles.get(String(id)) ?? null,
    ]);
}

/** A block's row as it stands: 項目, then one cell a label. */
export function blockCells(
  { item, labels }: SettingBlock,
  values: readonly BlockValue[],
): readonly PlanCell[] {
  return [textCell(item), ...labels.map((_, index) => valueCell(values[index] ?? null))];
}

/** The values of a block's rows, those ready to be filled in at the end. */
function blockValues(block: SettingBlock, settings: OfficeSettings): readonly (readonly BlockValue[])[] {
  const ready = Array.from({ length: block.rowsReady }, (): readonly BlockValue[] => []);
  return [...filledValues(block, settings), ...ready];
}

/** A part of several rows: heading, notes, labels, rows. */
export function settingBlockRows(block: SettingBlock, settings: OfficeSettings): readonly SettingsSheetRow[] {
  const { item, labels, heading, explanation } = block;
  return [
    headingRow(heading),
    ...explanation.ja.split("\n").map((line) => noteRow(`※ ${line}`)),
    { look: "labels", cells: [item, ...labels].map(textCell), lastRunsOn: true },
    ...blockValues(block, settings).map((values): SettingsSheetRow => ({
      look: "body",
      cells: blockCells(block, values),
      lastRunsOn: true,
    })),
  ];
}

/** Every part of several rows, in their order. */
export function allSettingBlockRows(settings: OfficeSettings): readonly (readonly SettingsSheetRow[])[] {
  return SETTING_BLOCKS.map((block) => settingBlockRows(block, settings));
}
