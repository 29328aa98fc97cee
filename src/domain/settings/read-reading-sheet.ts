import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { splitList } from "../text/list-text";
import { textKey } from "../text/text-key";
import type { OfficeSettings, ReadingIssue } from "./office-settings";
import type { ChosenColumn, ChosenWord, ReadingChoice } from "./reading-choice";
import { withReadingAliases } from "./reading-aliases";
import { readingIssue as issue } from "./reading-issue";
import { NOT_TO_BE_READ, READ_BY_ITSELF, READING_ITEMS } from "./reading-items";
import { itemCell, settingCell, settingRows, type SettingRow } from "./setting-rows";

function isItem({ item }: SettingRow, name: string): boolean {
  return textKey(item) === textKey(name);
}

function isFilled({ values: [first = "", second = ""] }: SettingRow): boolean {
  return first !== "" && second !== "";
}

interface OpenChoice {
  readonly kinds: readonly ChosenWord[];
  readonly columns: ChosenColumn[];
}

function chosenKinds(row: SettingRow): readonly ChosenWord[] {
  const [, kinds = ""] = row.values;
  if (textKey(kinds) === textKey(NOT_TO_BE_READ)) return [];
  return splitList(kinds).map((text) => ({ text, cell: settingCell(row, 1) }));
}

/** A row `様式` begins a form; rows `列` below it are its columns. A later row of one form wins. */
function readChoices(rows: readonly SettingRow[]): readonly ReadingChoice[] {
  const choices = new Map<string, OpenChoice>();
  let open: OpenChoice | undefined;
  for (const row of rows.filter(isFilled)) {
    const [first = "", second = ""] = row.values;
    if (isItem(row, READING_ITEMS.form)) {
      open = { kinds: chosenKinds(row), columns: [] };
      choices.delete(first);
      if (textKey(second) !== textKey(READ_BY_ITSELF)) choices.set(first, open);
    } else if (isItem(row, READING_ITEMS.column)) {
      open?.columns.push({ label: { text: first, cell: settingCell(row) }, header: second });
    }
  }
  return [...choices].map(([form, choice]) => ({ form, ...choice }));
}

/** Rows `列` that no form stands above, as when somebody sorted the sheet. */
function columnsWithoutForm(rows: readonly SettingRow[]): readonly SettingRow[] {
  const filled = rows.filter(isFilled);
  const first = filled.findIndex((row) => isItem(row, READING_ITEMS.form));
  return (first < 0 ? filled : filled.slice(0, first)).filter((row) => isItem(row, READING_ITEMS.column));
}

function pairsOf(rows: readonly SettingRow[], item: string): readonly (readonly [string, string])[] {
  return rows
    .filter((row) => isItem(row, item) && isFilled(row))
    .map(({ values: [first = "", second = ""] }) => [first, second] as const);
}

function withSynonyms(
  before: ReadonlyMap<string, readonly string[]>,
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const synonyms = new Map(before);
  for (const [label, header] of pairs) synonyms.set(label, [...(synonyms.get(label) ?? []), header]);
  return synonyms;
}

function issueOfRow(row: SettingRow): readonly ReadingIssue[] {
  const known = Object.values(READING_ITEMS).some((name) => isItem(row, name));
  if (!known) return [issue(itemCell(row), row.item, "item-unknown")];
  if (isItem(row, READING_ITEMS.version)) {
    const [version] = row.values;
    return version === "1" ? [] : [issue(settingCell(row), row.item, "value-not-understood")];
  }
  return isFilled(row) ? [] : [issue(settingCell(row), row.item, "value-missing")];
}

/** What the office said on 読み方 of how its sheets are read, over what 設定 says. */
export function withReadingSheet(settings: OfficeSettings, sheet: SheetSnapshot): OfficeSettings {
  const rows = settingRows(sheet);
  const issues = rows.flatMap(issueOfRow);
  for (const row of columnsWithoutForm(rows))
    issues.push(issue(settingCell(row), row.item, "value-not-understood"));
  const aliases = rows.filter((row) => isItem(row, READING_ITEMS.alias) && isFilled(row));
  const { codeLists, issues: aliasIssues } = withReadingAliases(settings.codeLists, aliases);
  return {
    ...settings,
    codeLists,
    reading: {
      sheet: sheet.name,
      synonyms: withSynonyms(settings.reading.synonyms, pairsOf(rows, READING_ITEMS.synonym)),
      choices: readChoices(rows),
      sources: new Map(pairsOf(rows, READING_ITEMS.source)),
      issues: [...issues, ...aliasIssues],
    },
  };
}
