import { splitQuotedList } from "../text/list-text";
import { textKey } from "../text/text-key";
import { isReservedCodeId, isWellFormedCodeId } from "./code-id";
import type { Code, CodeGroup, CodeList, CodeListId, CodeLists } from "./code-list";
import { DEFAULT_CODE_LISTS } from "./default-code-lists";
import type { SettingsIssue } from "./office-settings";
import { itemCell, settingCell, type SettingRow } from "./setting-rows";

const ITEM = /^区分[ 　：:]*(.*)$/;

/** A code with the row of 設定 that it stands in. */
export interface ListedCode {
  readonly row: SettingRow;
  readonly code: Code;
}

function listOfItem(item: string): CodeList | undefined {
  const [, name] = ITEM.exec(item) ?? [];
  if (name === undefined) return undefined;
  return Object.values(DEFAULT_CODE_LISTS).find(({ label }) => textKey(label) === textKey(name));
}

/** The default code that an own name without an ID means: by its label, else by another spelling of it. */
function defaultOf({ codes }: CodeList, label: string): Code | undefined {
  const key = textKey(label);
  return (
    codes.find((code) => textKey(code.label) === key) ??
    codes.find(({ aliases }) => aliases.some((alias) => textKey(alias) === key))
  );
}

/** Stands under まとめ where a code of ours has a group that the office does not want. */
export const NO_GROUP = "なし";

function groupNamed({ codes }: CodeList, name: string): CodeGroup | undefined {
  if (name === "" || name === NO_GROUP) return undefined;
  const known = codes.find(({ group }) => group && textKey(group.label) === textKey(name))?.group;
  return known ?? { id: `group_${name}`, label: name };
}

/** Each spelling once, the code's own name aside. */
function spellingsOf(label: string, spellings: readonly string[]): readonly string[] {
  return [...new Set(spellings)].filter((spelling) => spelling !== label);
}

/**
 * 名称 / ID / 別の書き方 / まとめ: the code keeps the default's header lines and group where its id is a
 * default's. A list in which any code has a まとめ says all groups itself.
 */
function listedCode(list: CodeList, row: SettingRow, id: string, saysGroups: boolean): ListedCode {
  const [label = "", , aliasText = "", groupText = ""] = row.values;
  const known = list.codes.find((code) => code.id === id);
  const renamed = known !== undefined && known.label !== label;
  const group = saysGroups ? groupNamed(list, groupText) : known?.group;
  const code: Code = {
    id,
    label,
    printedLines: known && !renamed ? known.printedLines : [label],
    aliases: spellingsOf(label, [
      ...splitQuotedList(aliasText),
      ...(known ? [known.label, ...known.aliases] : []),
    ]),
    ...(group && { group }),
    ...(known?.onlyWhereUsed && { onlyWhereUsed: known.onlyWhereUsed }),
  };
  return { row, code };
}

/** The ids of a list's rows: as they stand, else those of the defaults that the names mean, each once. */
function idsOf(list: CodeList, rows: readonly SettingRow[]): ReadonlyMap<SettingRow, string> {
  const ids = new Map<SettingRow, string>();
  const taken = new Set<string>();
  const give = (row: SettingRow, id: string) => {
    ids.set(row, id);
    taken.add(id);
  };
  const isDefaultLabel = ({ values: [label = ""] }: SettingRow) =>
    list.codes.some((code) => textKey(code.label) === textKey(label));
  for (const row of rows.filter(({ values }) => (values[1] ?? "") !== "")) give(row, row.values[1] ?? "");
  const open = rows.filter((row) => !ids.has(row));
  for (const row of [...open.filter(isDefaultLabel), ...open.filter((each) => !isDefaultLabel(each))]) {
    const label = row.values[0] ?? "";
    const meant = defaultOf(list, label)?.id;
    // 訪問 and 同行 of an office are two codes: the second is one of its own.
    give(row, meant !== undefined && (isDefaultLabel(row) || !taken.has(meant)) ? meant : label);
  }
  return ids;
}

/** Lists whose codes are columns of a table of their own, with subtotals: 2-2 … 2-6. */
const PRINTED_IN_GROUPS: ReadonlySet<CodeListId> = new Set<CodeListId>([
  "contactMethod",
  "ageBand",
  "route",
  "topic",
  "closureReason",
]);

/** Where まとめ stands among a row's values. */
const GROUP_COLUMN = 3;

function saysGroup({ values }: SettingRow): boolean {
  const text = textKey(values[GROUP_COLUMN] ?? "");
  return text !== "" && text !== textKey(NO_GROUP);
}

/** A list's rows as codes, with what is wrong with them. */
function readList(list: CodeList, rows: readonly SettingRow[]) {
  const ids = idsOf(list, rows);
  const saysGroups = rows.some(({ values }) => (values[3] ?? "") !== "");
  const listed = rows.map((row) => listedCode(list, row, ids.get(row) ?? "", saysGroups));
  const isFirst = ({ code }: ListedCode, index: number) =>
    listed.findIndex((other) => other.code.id === code.id) === index;
  const isUsable = ({ code: { id } }: ListedCode) => isWellFormedCodeId(id) && !isReservedCodeId(list.id, id);
  const issue = ({ row }: ListedCode, problem: SettingsIssue["problem"]): SettingsIssue => ({
    cell: settingCell(row, problem === "code-id-unusable" && (row.values[1] ?? "") !== "" ? 1 : 0),
    item: row.item,
    problem,
  });
  const once = listed.filter(isFirst);
  const grouped = PRINTED_IN_GROUPS.has(list.id) ? [] : once.filter(({ row }) => saysGroup(row));
  return {
    usable: once.filter(isUsable),
    issues: [
      ...listed.filter((each, index) => !isFirst(each, index)).map((each) => issue(each, "code-twice")),
      ...once.filter((each) => !isUsable(each)).map((each) => issue(each, "code-id-unusable")),
      ...grouped.map(({ row }): SettingsIssue => ({
        cell: settingCell(row, GROUP_COLUMN),
        item: row.item,
        problem: "group-not-printed",
      })),
    ],
  };
}

/** The rows of 設定 that hold a list's codes, each with its code as it is read. */
export function rowsOfCodes(rows: readonly SettingRow[], id: CodeListId): readonly ListedCode[] {
  const own = rows.filter((row) => listOfItem(row.item)?.id === id && isCodeRow(row));
  return own.length === 0 ? [] : readList(DEFAULT_CODE_LISTS[id], own).usable;
}

/** Not the list's labels, and not a row that is ready for another code. */
function isCodeRow({ values: [label = ""] }: SettingRow): boolean {
  return label !== "名称" && label !== "";
}

/** Code lists as 設定 gives them; a list that it does not mention is the default. */
export function readCodeLists(rows: readonly SettingRow[]): {
  readonly codeLists: CodeLists;
  readonly issues: readonly SettingsIssue[];
} {
  const listed = new Map<CodeListId, SettingRow[]>();
  const issues: SettingsIssue[] = [];
  for (const row of rows.filter(({ item }) => ITEM.test(item))) {
    const list = listOfItem(row.item);
    if (!list) issues.push({ cell: itemCell(row), item: row.item, problem: "item-unknown" });
    else if (isCodeRow(row)) listed.set(list.id, [...(listed.get(list.id) ?? []), row]);
  }
  const codeLists = { ...DEFAULT_CODE_LISTS };
  for (const [id, listRows] of listed) {
    const { usable, issues: found } = readList(DEFAULT_CODE_LISTS[id], listRows);
    const codes = usable.map(({ code }) => code);
    issues.push(...found);
    codeLists[id] = { ...DEFAULT_CODE_LISTS[id], codes: withHiddenDefaults(id, codes) };
  }
  return { codeLists, issues };
}

/** Codes whose column is printed only where used stay readable although an office's list leaves them out. */
function withHiddenDefaults(id: CodeListId, codes: readonly Code[]): readonly Code[] {
  const hidden = DEFAULT_CODE_LISTS[id].codes.filter(
    (code) => code.onlyWhereUsed && !codes.some((other) => other.id === code.id),
  );
  return [...codes, ...hidden];
}
