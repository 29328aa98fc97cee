import { RECORD_KIND_IDS } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import type { CodeLists } from "../../settings/code-list";
import { DEFAULT_SETTINGS } from "../../settings/default-settings";
import { SETTING_BLOCKS } from "../../settings/blocks/setting-blocks";
import { settingItems } from "../../settings/items/setting-items";
import { textKey } from "../../text/text-key";
import { ORDINARY_WORDS } from "./ordinary-words";

/** Words by their textKey, and the characters with which any of them may begin. */
export interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

function isWord(text: string): boolean {
  return Array.from(text).length >= 2;
}

/** 他機関との会議 as a whole, and 他機関 and 会議; kana alone is no word of its own (まい of 住まい). */
function wordsIn(label: string): readonly string[] {
  const pieces = textKey(label).split(/[^\p{L}\p{M}]+/u);
  const kanji = pieces.flatMap((piece) => piece.match(/\p{Script=Han}+/gu) ?? []);
  return [...pieces, ...kanji].filter(isWord);
}

function headerWords(): readonly string[] {
  return RECORD_KIND_IDS.map((id) => RECORD_KINDS[id]).flatMap(({ label, sheetWords, columns }) => [
    label.ja,
    ...sheetWords,
    ...[...columns.values()].flatMap((column) => [column.label.ja, ...column.synonyms]),
  ]);
}

/** What may stand under 項目 on 設定. */
function settingWords(): readonly string[] {
  return [
    ...settingItems(DEFAULT_SETTINGS).map(({ name }) => name),
    ...SETTING_BLOCKS.map(({ item }) => item),
  ];
}

/** The words of the office's code lists, of 設定, of the headers of record sheets, and ordinary ones. */
export function knownWords(codeLists: CodeLists): KnownWords {
  const codes = Object.values(codeLists).flatMap(({ label, codes: listed }) => [
    label,
    ...listed.flatMap((code) => [code.label, ...code.aliases, ...(code.group ? [code.group.label] : [])]),
  ]);
  const words = new Set([...codes, ...headerWords(), ...settingWords(), ...ORDINARY_WORDS].flatMap(wordsIn));
  // A half-width ﾃﾞ is two characters: it begins with テ.
  const beginnings = Array.from(words, (word) => [word.charAt(0), word.normalize("NFD").charAt(0)]);
  return { words, beginnings: new Set(beginnings.flat()) };
}
