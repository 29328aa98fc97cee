import { textKey } from "../../text/text-key";
import type { OfficeSettings, SettingsIssue } from "../office-settings";
import type { SettingRow } from "../setting-rows";
import { foodPartnersBlock } from "./food-partners-block";
import { lastYearWordsBlock } from "./last-year-words-block";
import { sectionChoicesBlock } from "./section-choices-block";
import type { BlockReading, SettingBlock } from "./setting-block";
import { staffPostsBlock } from "./staff-posts-block";

/** In the order in which they stand on 設定. */
export const SETTING_BLOCKS: readonly SettingBlock[] = [
  sectionChoicesBlock,
  staffPostsBlock,
  foodPartnersBlock,
  lastYearWordsBlock,
];

const itemKeys = new Set(SETTING_BLOCKS.map(({ item }) => textKey(item)));

/** Whether a row is one of a block, filled in or not. */
export function isBlockRow({ item }: SettingRow): boolean {
  return itemKeys.has(textKey(item));
}

/** The rows of a block, those of its labels and those ready to be filled in among them. */
export function rowsOfBlock({ item }: SettingBlock, rows: readonly SettingRow[]): readonly SettingRow[] {
  return rows.filter((row) => textKey(row.item) === textKey(item));
}

/** The row of a block's labels. */
export function isLabelsRow({ labels }: SettingBlock, { values }: SettingRow): boolean {
  return labels.every((label, index) => textKey(values[index] ?? "") === textKey(label));
}

function saysSomething(block: SettingBlock, row: SettingRow): boolean {
  return !isLabelsRow(block, row) && row.values.some((value) => value !== "");
}

/** Reads every block that stands on 設定, one after the other. */
export function readSettingBlocks(rows: readonly SettingRow[], base: OfficeSettings): BlockReading {
  let settings = base;
  const issues: SettingsIssue[] = [];
  for (const block of SETTING_BLOCKS) {
    const own = rowsOfBlock(block, rows).filter((row) => saysSomething(block, row));
    if (own.length === 0) continue;
    const reading = block.read(own, settings);
    settings = reading.settings;
    issues.push(...reading.issues);
  }
  return { settings, issues };
}
