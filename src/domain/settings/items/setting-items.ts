import { textKey } from "../../text/text-key";
import type { OfficeSettings } from "../office-settings";
import { COUNTING_ITEMS } from "./counting-items";
import { OFFICE_ITEMS } from "./office-items";
import { LOOK_LIMIT_ITEMS } from "./look-limit-items";
import { REPORT_ITEMS } from "./report-items";
import { noteItem, noteItems } from "./section-note-items";
import type { SettingItem } from "./setting-item";
import { ownYearlyNumber, YEARLY_NUMBER_ITEMS } from "./yearly-number-items";

const DECLARED: readonly SettingItem[] = [
  ...OFFICE_ITEMS,
  ...COUNTING_ITEMS,
  ...LOOK_LIMIT_ITEMS,
  ...REPORT_ITEMS,
  ...YEARLY_NUMBER_ITEMS,
];

const byName = new Map(DECLARED.map((item) => [textKey(item.name), item]));

/** The item that a name on 設定 means, in any width; undefined where nobody knows it. */
export function settingItem(name: string): SettingItem | undefined {
  return byName.get(textKey(name)) ?? noteItem(name) ?? ownYearlyNumber(name);
}

/** Every item that stands on an office's 設定: the declared ones, its notes and its own yearly numbers. */
export function settingItems(settings: OfficeSettings): readonly SettingItem[] {
  const own = [...settings.yearlyNumbers.keys()].flatMap((name) =>
    byName.has(textKey(name)) ? [] : (ownYearlyNumber(name) ?? []),
  );
  return [...DECLARED, ...own, ...noteItems(settings)];
}
