import { textKey } from "../text/text-key";
import { splitList } from "../text/list-text";
import type { Code, CodeList, CodeListId, CodeLists } from "./code-list";
import { DEFAULT_CODE_LISTS } from "./default-code-lists";
import type { SettingsIssue } from "./office-settings";
import { settingCell, type SettingRow } from "./setting-rows";

const ITEM = /^区分[ 　：:]*(.*)$/;

interface ListedCode {
  readonly row: SettingRow;
  readonly code: Code;
}

function listOfItem(item: string): CodeList | undefined {
  const [, name] = ITEM.exec(item) ?? [];
  if (name === undefined) return undefined;
  return Object.values(DEFAULT_CODE_LISTS).find(({ label }) => textKey(label) === textKey(name));
}

/** 名称 / ID / 別の書き方: the code keeps the default's header lines and group where its id is a default's. */
function listedCode(list: CodeList, row: SettingRow): ListedCode {
  const [label = "", idText = "", aliasText = ""] = row.values;
  const id =
    idText === "" ? (list.codes.find((code) => textKey(code.label) === textKey(label))?.id ?? label) : idText;
  const known = list.codes.find((code) => code.id === id);
  const renamed = known !== undefined && known.label !== label;
  const code: Code = {
    id,
    label,
    printedLines: known && !renamed ? known.printedLines : [label],
    aliases: [label, ...splitList(aliasText), ...(known ? [known.label, ...known.aliases] : [])],
    ...(known?.group && { group: known.group }),
    ...(known?.onlyWhereUsed && { onlyWhereUsed: known.onlyWhereUsed }),
  };
  return { row, code };
}

function issuesOf(listed: readonly ListedCode[]): readonly SettingsIssue[] {
  return listed
    .filter(({ code }, index) => listed.findIndex((other) => other.code.id === code.id) !== index)
    .map(({ row }) => ({ cell: settingCell(row), item: row.item, problem: "code-twice" }));
}

/** Code lists as 設定 gives them; a list that it does not mention is the default. */
export function readCodeLists(rows: readonly SettingRow[]): {
  readonly codeLists: CodeLists;
  readonly issues: readonly SettingsIssue[];
} {
  const listed = new Map<CodeListId, ListedCode[]>();
  const issues: SettingsIssue[] = [];
  for (const row of rows.filter(({ item }) => ITEM.test(item))) {
    const list = listOfItem(row.item);
    if (!list) issues.push({ cell: { row: row.row, column: 0 }, item: row.item, problem: "item-unknown" });
    else if (row.values[0] !== "名称" && row.values[0] !== "") {
      listed.set(list.id, [...(listed.get(list.id) ?? []), listedCode(list, row)]);
    }
  }
  const codeLists = { ...DEFAULT_CODE_LISTS };
  for (const [id, codes] of listed) {
    const repeated = issuesOf(codes);
    issues.push(...repeated);
    const unique = codes.filter(({ row }) => !repeated.some(({ cell }) => cell.row === row.row));
    codeLists[id] = {
      ...DEFAULT_CODE_LISTS[id],
      codes: withHiddenDefaults(
        id,
        unique.map(({ code }) => code),
      ),
    };
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
