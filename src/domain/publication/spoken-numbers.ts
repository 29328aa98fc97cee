import { kanjiNumber } from "../text/kanji-number";

/** Signs that are numbers of their own: ①, ⑴, Ⅲ, ⅲ, ❸, ⓷, ㈢, ㊂. For character classes. */
export const NUMBER_SIGNS = "①-⑳⑴-⒇Ⅰ-Ⅻⅰ-ⅻ❶-➓⓵-⓾㈠-㈩㊀-㊉";
/** Numbers as people write them: 3, ３, 1,234, 3.0, ④, ⑷, Ⅳ, 三, 二十三, 壱. For patterns with the flag `u`. */
export const DIGITS = `(?:[0-9０-９][0-9０-９,，]*(?:[.．][0０]+)?|[${NUMBER_SIGNS}])`;
export const KANJI = "[〇零一二三四五六七八九十百壱弐参拾]+";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
/** Ten signs each, of which Unicode does not say the number. */
const TENS_OF_SIGNS = ["❶", "➀", "➊", "⓵"].map((first) => first.charCodeAt(0));

function numberOfSign(sign: string): number | undefined {
  const roman = ROMAN.indexOf(sign.normalize("NFKC").toLowerCase());
  if (roman >= 0) return roman + 1;
  const code = sign.charCodeAt(0);
  const first = TENS_OF_SIGNS.find((each) => code >= each && code < each + 10);
  return first === undefined ? undefined : code - first + 1;
}

export function numberOf(text: string): number {
  const plain = text.normalize("NFKC").replace(/[,()]/g, "");
  if (/^[0-9.]+$/.test(plain)) return Number(plain);
  return numberOfSign(text) ?? kanjiNumber(plain);
}

const TENS_OF_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^\s*万/, 10_000],
  [/^\s*千/, 1000],
];

/** What a unit multiplies its number by: 3千円, 10万円. */
export function scaleOf(unit: string): number {
  return TENS_OF_UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}

/** Numbers that are words of their own, with the unit that stands behind ＊ in their place. */
export const NUMBER_WORDS: ReadonlyMap<string, { readonly value: number; readonly unit: string }> = new Map([
  ["ひとり", { value: 1, unit: "人" }],
  ["ふたり", { value: 2, unit: "人" }],
  ...["ひとつ", "ふたつ", "みっつ", "よっつ", "いつつ", "むっつ", "ななつ", "やっつ", "ここのつ"].map(
    (word, index) => [word, { value: index + 1, unit: "つ" }] as const,
  ),
]);
