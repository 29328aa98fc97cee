import { parseExistingFiscalYear } from "../calendar/existing-fiscal-year";
import type { FiscalYear } from "../calendar/fiscal-year";
import { readNumberText } from "../text/number-text";
import { textKey } from "../text/text-key";
import type { SettingsIssue } from "./office-settings";
import { settingCell, type SettingRow } from "./setting-rows";

/** Stands under 項目 in each of its rows. */
export const NATIONAL_TARGETS_ITEM = "国の目安値";

/** The label row over the years. */
export const NATIONAL_TARGETS_HEADER = ["年度", "目安値"] as const;

export function isNationalTargetRow({ item }: SettingRow): boolean {
  return textKey(item) === NATIONAL_TARGETS_ITEM;
}

/** 国の目安値: one row a fiscal year. Undefined where 設定 has none. */
export function readNationalTargets(rows: readonly SettingRow[]): {
  readonly targets: ReadonlyMap<FiscalYear, number> | undefined;
  readonly issues: readonly SettingsIssue[];
} {
  const targets = new Map<FiscalYear, number>();
  const issues: SettingsIssue[] = [];
  for (const row of rows.filter(isNationalTargetRow)) {
    const [yearText = "", valueText = ""] = row.values;
    if (yearText === NATIONAL_TARGETS_HEADER[0] || (yearText === "" && valueText === "")) continue;
    const year = parseExistingFiscalYear(yearText);
    const value = readNumberText(valueText);
    const wrong = (index: number): SettingsIssue => ({
      cell: settingCell(row, index),
      item: row.item,
      problem: "value-not-understood",
    });
    if (year === undefined) issues.push(wrong(0));
    else if (targets.has(year)) issues.push({ ...wrong(0), problem: "item-twice" });
    else if (valueText === "") continue;
    else if (value === undefined || value < 0) issues.push(wrong(1));
    else targets.set(year, value);
  }
  return { targets: targets.size === 0 ? undefined : targets, issues };
}
