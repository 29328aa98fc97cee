import { textKey } from "../text/text-key";
import type { Code, CodeList } from "./code-list";

interface CodeIndex {
  readonly byLabel: ReadonlyMap<string, Code>;
  readonly byAlias: ReadonlyMap<string, Code>;
  readonly byId: ReadonlyMap<string, Code>;
}

/** The first code of a key wins. */
function firstOf(entries: readonly (readonly [string, Code])[]): ReadonlyMap<string, Code> {
  return new Map([...entries].reverse());
}

function indexOf({ codes }: CodeList): CodeIndex {
  return {
    byLabel: firstOf(codes.map((code) => [textKey(code.label), code])),
    byAlias: firstOf(codes.flatMap((code) => code.aliases.map((alias) => [textKey(alias), code] as const))),
    byId: firstOf(codes.map((code) => [code.id, code])),
  };
}

/** Lists are looked up once for every cell of a column; a list itself never changes. */
const indexes = new WeakMap<CodeList, CodeIndex>();

/** The code that a text means: by label, by alias, or by permanent id; widths and kana widths do not matter. */
export function findCode(list: CodeList, text: string): Code | undefined {
  const key = textKey(text);
  if (key === "") return undefined;
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  return index.byLabel.get(key) ?? index.byAlias.get(key) ?? index.byId.get(text.trim());
}
