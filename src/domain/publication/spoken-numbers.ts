import { kanjiNumber } from "../text/kanji-number";

/** Numbers as people write them: 3, ３, 1,234, 3.0, ④, ⑷, 三, 二十三, 壱. For patterns with the flag `u`. */
export const DIGITS = "(?:[0-9０-９][0-9０-９,，]*(?:[.．][0０]+)?|[①-⑳⑴-⒇])";
export const KANJI = "[〇零一二三四五六七八九十百壱弐参拾]+";

export function numberOf(text: string): number {
  const plain = text.normalize("NFKC").replace(/[,()]/g, "");
  return /^[0-9.]+$/.test(plain) ? Number(plain) : kanjiNumber(text);
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
