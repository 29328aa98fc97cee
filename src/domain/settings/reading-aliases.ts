import { textKey } from "../text/text-key";
import type { Code, CodeList, CodeLists } from "./code-list";
import { findCode } from "./find-code";
import type { ReadingIssue } from "./office-settings";
import { readingIssue } from "./reading-issue";
import { settingCell, type SettingRow } from "./setting-rows";

interface Alias {
  readonly list: CodeList;
  readonly code: Code;
  readonly text: string;
}

/** Where a row's list, code and spelling stand among its values. */
const AT = { list: 0, code: 1, text: 2 } as const;

/** A row of 読み方 that gives a code another spelling, or what is wrong with it. */
function aliasOf(row: SettingRow, codeLists: CodeLists): Alias | ReadingIssue {
  const [listName = "", codeName = "", text = ""] = row.values;
  const wrong = (at: keyof typeof AT, problem: ReadingIssue["problem"]) =>
    readingIssue(settingCell(row, AT[at]), row.item, problem);
  const list = Object.values(codeLists).find(({ label }) => textKey(label) === textKey(listName));
  if (!list) return wrong("list", "value-not-understood");
  const code = findCode(list, codeName);
  if (!code) return wrong("code", "value-not-understood");
  if (text === "") return wrong("text", "value-missing");
  // A code's own name always means that code.
  const isName = list.codes.some((each) => each.id !== code.id && textKey(each.label) === textKey(text));
  return isName ? wrong("text", "spelling-is-a-code") : { list, code, text };
}

/** An alias says what a spelling means now: it wins over the same alias of another code. */
function withAlias(codeLists: CodeLists, { list: { id }, code, text }: Alias): CodeLists {
  const list = codeLists[id];
  const codes = list.codes.map((each): Code => {
    const others = each.aliases.filter((alias) => textKey(alias) !== textKey(text));
    return { ...each, aliases: each.id === code.id ? [...others, text] : others };
  });
  return { ...codeLists, [id]: { ...list, codes } };
}

/** Code lists with the spellings that rows of 読み方 give to codes. */
export function withReadingAliases(
  before: CodeLists,
  rows: readonly SettingRow[],
): { readonly codeLists: CodeLists; readonly issues: readonly ReadingIssue[] } {
  let codeLists = before;
  const issues: ReadingIssue[] = [];
  for (const row of rows) {
    const alias = aliasOf(row, codeLists);
    if ("problem" in alias) issues.push(alias);
    else codeLists = withAlias(codeLists, alias);
  }
  return { codeLists, issues };
}
