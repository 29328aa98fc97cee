import { parseFiscalYear } from "../calendar/fiscal-year";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { splitList } from "../text/list-text";
import { readNumberText } from "../text/number-text";
import { textKey } from "../text/text-key";
import { DEFAULT_SETTINGS } from "./default-settings";
import { findCode } from "./find-code";
import type { OfficeSettings, SettingsIssue } from "./office-settings";
import { readCodeLists } from "./read-code-lists";
import { readEarlierYears } from "./read-earlier-years";
import { settingCell, settingRows, type SettingRow } from "./setting-rows";

/** The sheet's name; 設定 in any width. */
export function isSettingsSheetName(name: string): boolean {
  return textKey(name) === "設定";
}

type Reader = (value: string, settings: OfficeSettings, row: SettingRow) => OfficeSettings | undefined;

const NOTE_ITEM = /^(\d+-\d+)の注$/;
const BLOCK_ITEM = /^(?:区分|過年度)/;
/** Yearly numbers and later sections' items: kept by name, printed by the sections that need them. */
const YEARLY_NUMBER = /(?:者数|参加数|人口|目安値)/;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["設定の版", (value, settings) => (value === "1" ? settings : undefined)],
  ["センター名", (value, settings) => ({ ...settings, centreName: value })],
  [
    "年度",
    (value, settings) => {
      const fiscalYear = parseFiscalYear(value);
      return fiscalYear === undefined ? undefined : { ...settings, fiscalYear };
    },
  ],
  [
    "前年度末件数",
    (value, settings, row) => {
      const openingCaseload = readNumberText(value);
      if (openingCaseload === undefined || openingCaseload < 0 || !Number.isInteger(openingCaseload))
        return undefined;
      return { ...settings, openingCaseload, openingCaseloadCell: settingCell(row) };
    },
  ],
  [
    "端数処理",
    (value, settings) => {
      if (textKey(value).includes("そろえる") || value === "sum-to-100")
        return { ...settings, rounding: "sum-to-100" };
      if (textKey(value).includes("四捨五入") || value === "half-up")
        return { ...settings, rounding: "half-up" };
      return undefined;
    },
  ],
  [
    "月の数え方",
    (value, settings) => {
      if (value === "日付") return { ...settings, monthBasis: "date" };
      if (value === "シート") return { ...settings, monthBasis: "sheet" };
      return undefined;
    },
  ],
  [
    "延べ対応に数える支援方法",
    (value, settings) => {
      const ids = splitList(value).map((label) => findCode(settings.codeLists.contactMethod, label)?.id);
      const known = ids.filter((id) => id !== undefined);
      return known.length === ids.length ? { ...settings, countedContactMethods: known } : undefined;
    },
  ],
]);

function readOtherItem(row: SettingRow, value: string, settings: OfficeSettings): OfficeSettings | undefined {
  const item = row.item.normalize("NFKC");
  const [, noteSection] = NOTE_ITEM.exec(item) ?? [];
  if (noteSection !== undefined)
    return { ...settings, notes: new Map([...settings.notes, [noteSection, value]]) };
  const number = YEARLY_NUMBER.test(item) ? readNumberText(value) : undefined;
  if (number === undefined) return undefined;
  return { ...settings, yearlyNumbers: new Map([...settings.yearlyNumbers, [row.item, number]]) };
}

/** 設定 → settings; an item that is not understood keeps its default and becomes an issue with its cell. */
export function readSettings(sheet: SheetSnapshot): OfficeSettings {
  const rows = settingRows(sheet);
  const { codeLists, issues: codeIssues } = readCodeLists(rows);
  const { earlierYears, issues: yearIssues } = readEarlierYears(rows);
  const issues: SettingsIssue[] = [...codeIssues, ...yearIssues];
  let settings: OfficeSettings = { ...DEFAULT_SETTINGS, sheet: sheet.name, codeLists, earlierYears };
  for (const row of rows.filter(({ item }) => !BLOCK_ITEM.test(item))) {
    const [value = ""] = row.values;
    if (value === "") continue;
    const reader = READERS.get(row.item);
    const read = reader ? reader(value, settings, row) : readOtherItem(row, value, settings);
    const isKnown = reader !== undefined || YEARLY_NUMBER.test(row.item);
    if (read) settings = read;
    else if (isKnown)
      issues.push({ cell: settingCell(row), item: row.item, problem: "value-not-understood" });
    else issues.push({ cell: { row: row.row, column: 0 }, item: row.item, problem: "item-unknown" });
  }
  return { ...settings, issues };
}
