import { parseFiscalYear } from "../calendar/fiscal-year";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { splitList } from "../text/list-text";
import { readNumberText } from "../text/number-text";
import { textKey } from "../text/text-key";
import { DEFAULT_CODE_LISTS } from "./default-code-lists";
import { DEFAULT_SETTINGS } from "./default-settings";
import { findCode } from "./find-code";
import type { OfficeSettings, SettingsIssue } from "./office-settings";
import { readCodeLists } from "./read-code-lists";
import { readEarlierYears } from "./read-earlier-years";
import { itemCell, settingCell, settingRows, type SettingRow } from "./setting-rows";

/** The sheet's name; 設定 in any width. */
export function isSettingsSheetName(name: string): boolean {
  return textKey(name) === "設定";
}

type Reader = (value: string, settings: OfficeSettings, row: SettingRow) => OfficeSettings | undefined;

const NOTE_ITEM = /^(\d+-\d+)の注$/;
const BLOCK_ITEM = /^(?:区分|過年度|見出し)/;
const SYNONYM_ITEM = /^見出し[ 　：:]*(.+)$/;
const COUNTED_METHODS = textKey("延べ対応に数える支援方法");
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
    ({ item, values: [value = ""] }) => textKey(item) === COUNTED_METHODS && value !== "",
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

/** `見出し 受付日`: the office's own headers of a column. */
function readSynonyms(rows: readonly SettingRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.flatMap(({ item, values }) => {
      const [, label] = SYNONYM_ITEM.exec(item) ?? [];
      const headers = values.flatMap(splitList);
      return label === undefined || headers.length === 0 ? [] : [[label, headers] as const];
    }),
  );
}

/** 設定 → settings; an item that is not understood keeps its default and becomes an issue with its cell. */
export function readSettings(sheet: SheetSnapshot): OfficeSettings {
  const rows = settingRows(sheet);
  const { codeLists, issues: codeIssues } = readCodeLists(rows);
  const { earlierYears, issues: yearIssues } = readEarlierYears(rows);
  const items = rows.filter(({ item }) => !BLOCK_ITEM.test(item));
  const repeats = issuesOfRepeats(items);
  const issues: SettingsIssue[] = [...codeIssues, ...yearIssues, ...repeats.values()];
  const reading = { ...DEFAULT_SETTINGS.reading, synonyms: readSynonyms(rows) };
  let settings: OfficeSettings = { ...DEFAULT_SETTINGS, sheet: sheet.name, codeLists, earlierYears, reading };
  for (const row of items.filter((each) => !repeats.has(each))) {
    const [value = ""] = row.values;
    if (value === "") continue;
    const reader = READERS.get(row.item);
    const read = reader ? reader(value, settings, row) : readOtherItem(row, value, settings);
    const isKnown = reader !== undefined || YEARLY_NUMBER.test(row.item);
    if (read) settings = read;
    else if (isKnown)
      issues.push({ cell: settingCell(row), item: row.item, problem: "value-not-understood" });
    else issues.push({ cell: itemCell(row), item: row.item, problem: "item-unknown" });
  }
  return { ...settings, issues: [...issues, ...unsaidMethods(rows, settings)] };
}
