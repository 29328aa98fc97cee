/** The signs of a number in kanji. For character classes. */
export const KANJI_DIGITS = "〇零一二三四五六七八九十百千壱弐参拾";

const DIGITS = "〇一二三四五六七八九";
const FORMAL = new Map([
  ["零", "〇"],
  ["壱", "一"],
  ["弐", "二"],
  ["参", "三"],
  ["拾", "十"],
]);
const UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
/** 三千九十四, or digit by digit: 三〇九四. */
const WELL_FORMED = new RegExp(
  `^(?:[${DIGITS}]+|(?:D?千)?(?:D?百)?(?:D?十)?D?)$`.replaceAll("D", `[${DIGITS}]`),
);

function plainKanji(text: string): string {
  return text.replace(/[零壱弐参拾]/g, (sign) => FORMAL.get(sign) ?? sign);
}

/** Whether signs of numbers stand as in a number: 百三十二, not 三百四十三千. */
export function isKanjiNumber(text: string): boolean {
  return text !== "" && WELL_FORMED.test(plainKanji(text));
}

/** 二十三 → 23, 百五 → 105, 三千九十四 → 3094; 二三 → 23. */
export function kanjiNumber(text: string): number {
  let all = 0;
  let digit = 0;
  for (const sign of plainKanji(text)) {
    const unit = UNITS.get(sign);
    if (unit !== undefined) [all, digit] = [all + (digit || 1) * unit, 0];
    else digit = digit * 10 + DIGITS.indexOf(sign);
  }
  return all + digit;
}
