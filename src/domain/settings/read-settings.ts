import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { textKey } from "../text/text-key";
import { DEFAULT_CODE_LISTS } from "./default-code-lists";
import { DEFAULT_SETTINGS } from "./default-settings";
import { isBlockRow, readSettingBlocks } from "./blocks/setting-blocks";
import { COUNTED_METHODS_ITEM } from "./items/counting-items";
import { settingItem } from "./items/setting-items";
import { isUnprintedNumber } from "./items/yearly-number-items";
import type { OfficeSettings, SettingsIssue } from "./office-settings";
import { readCodeLists } from "./read-code-lists";
import { isEarlierYearRow, readEarlierYears } from "./read-earlier-years";
import { isNationalTargetRow, readNationalTargets } from "./read-national-targets";
import { readSynonyms } from "./read-synonyms";
import { isKnownSectionId } from "./section-id";
import { itemCell, settingCell, settingRows, type SettingRow } from "./setting-rows";

/** The sheet's name; 設定 in any width. */
export function isSettingsSheetName(name: string): boolean {
  return textKey(name) === "設定";
}

/** Items of several rows, which are read apart. */
const BLOCK_ITEM = /^(?:区分|見出し)/;

/** Whether a row is of an item that stands once. */
function isSingle(row: SettingRow): boolean {
  const isOfBlock = BLOCK_ITEM.test(row.item) || isEarlierYearRow(row) || isNationalTargetRow(row);
  return !isOfBlock && !isBlockRow(row);
}

/** Items that stand once: a second row of the same is not used. */
function issuesOfRepeats(rows: readonly SettingRow[]): ReadonlyMap<SettingRow, SettingsIssue> {
  const first = new Set<string>();
  const repeats = new Map<SettingRow, SettingsIssue>();
  for (const row of rows.filter(({ values: [value = ""] }) => value !== "")) {
    const key = textKey(row.item);
    if (first.has(key)) repeats.set(row, { cell: itemCell(row), item: row.item, problem: "item-twice" });
    first.add(key);
  }
  return repeats;
}

/** Own 支援方法 of which the office has not said whether they count as 延べ対応. */
function unsaidMethods(rows: readonly SettingRow[], { codeLists }: OfficeSettings): readonly SettingsIssue[] {
  const isSaid = rows.some(
    ({ item, values: [value = ""] }) => textKey(item) === textKey(COUNTED_METHODS_ITEM) && value !== "",
  );
  if (isSaid) return [];
  const known = new Set(DEFAULT_CODE_LISTS.contactMethod.codes.map(({ id }) => id));
  const own = new Set(
    codeLists.contactMethod.codes.filter(({ id }) => !known.has(id)).map(({ label }) => label),
  );
  return rows
    .filter(({ item, values: [label = ""] }) => /^区分[ 　：:]*支援方法$/.test(item) && own.has(label))
    .map((row) => ({ cell: settingCell(row), item: row.values[0] ?? "", problem: "counted-method-unsaid" }));
}

/** Yearly numbers of the office's own that no page of the report shows. */
function unprintedNumbers(rows: readonly SettingRow[], settings: OfficeSettings): readonly SettingsIssue[] {
  const isPrinted = (section: string) => {
    const choice = settings.sectionChoices.find(({ id }) => id === section);
    return choice ? choice.isPrinted : isKnownSectionId(section, settings);
  };
  return rows
    .filter(({ item }) => settings.yearlyNumbers.has(item) && isUnprintedNumber(item, isPrinted))
    .map((row) => ({ cell: itemCell(row), item: row.item, problem: "number-not-printed" }));
}

/** Reads the items that stand once, one after the other. */
function readItems(rows: readonly SettingRow[], base: OfficeSettings): OfficeSettings {
  const issues: SettingsIssue[] = [];
  let settings = base;
  for (const row of rows) {
    const [value = ""] = row.values;
    if (value === "") continue;
    const item = settingItem(row.item);
    const read = item?.read(value, settings, settingCell(row));
    if (read) settings = read;
    else if (item) issues.push({ cell: settingCell(row), item: row.item, problem: "value-not-understood" });
    else issues.push({ cell: itemCell(row), item: row.item, problem: "item-unknown" });
  }
  return { ...settings, issues: [...settings.issues, ...issues] };
}

/** 設定 → settings; an item that is not understood keeps its default and becomes an issue with its cell. */
export function readSettings(sheet: SheetSnapshot): OfficeSettings {
  const rows = settingRows(sheet);
  const { codeLists, issues: codeIssues } = readCodeLists(rows);
  const { earlierYears, issues: yearIssues } = readEarlierYears(rows);
  const { targets = DEFAULT_SETTINGS.nationalTargets, issues: targetIssues } = readNationalTargets(rows);
  const single = rows.filter(isSingle);
  const repeats = issuesOfRepeats(single);
  const settings = readItems(
    single.filter((row) => !repeats.has(row)),
    {
      ...DEFAULT_SETTINGS,
      sheet: sheet.name,
      codeLists,
      countedContactMethods: DEFAULT_SETTINGS.countedContactMethods.filter((id) =>
        codeLists.contactMethod.codes.some((code) => code.id === id),
      ),
      earlierYears,
      nationalTargets: targets,
      reading: { ...DEFAULT_SETTINGS.reading, synonyms: readSynonyms(rows) },
      issues: [...codeIssues, ...yearIssues, ...targetIssues, ...repeats.values()],
    },
  );
  const { settings: whole, issues: blockIssues } = readSettingBlocks(rows, settings);
  return {
    ...whole,
    issues: [
      ...whole.issues,
      ...blockIssues,
      ...unsaidMethods(rows, whole),
      ...unprintedNumbers(single, whole),
    ],
  };
}
