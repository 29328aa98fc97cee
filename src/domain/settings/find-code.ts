import { textKey } from "../text/text-key";
import type { Code, CodeList } from "./code-list";

/** The code that a text means: by label, by alias, or by permanent id; widths and kana widths do not matter. */
export function findCode(list: CodeList, text: string): Code | undefined {
  const key = textKey(text);
  if (key === "") return undefined;
  return (
    list.codes.find(({ label }) => textKey(label) === key) ??
    list.codes.find(({ aliases }) => aliases.some((alias) => textKey(alias) === key)) ??
    list.codes.find(({ id }) => id === text.trim())
  );
}
