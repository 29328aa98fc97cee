import { HIDDEN_MARK } from "../report/hidden-mark";
import { DIGITS, KANJI, NUMBER_WORDS } from "./spoken-numbers";

/** No part of another number: not the 7 of 1.7件. */
export const WHOLE = "(?<![0-9０-９.．,，])";
export const UNIT =
  "(?:件|人|名|世帯|家庭|家族|夫婦|組|社|企業|法人|校|店|団体|機関|施設|事業所|個|点|円|千円|万円|ケ[ーｰ－―‐-]ス|ｹｰｽ|事例|例(?![外年会示え])|戸(?![建籍別])|軒|棟|袋|箱|通(?![りじ常院信学])|[かカヵケヶ箇個]所|回答)";
/** 一人暮らし counts nobody, 人口10万人あたり and 相談者1人あたり are the same in every report. */
export const PER = "あたり|当たり|当り|につき";
const NO_COUNT = `(?!ひとり|一人|暮らし|ぐらし|親|っ子|${PER})`;
/** 一人で暮らす; 一人で最も少ない says how many. */
const ALONE = /^で(?!最|あ|す|し|、|。|$)/;
/** 一例として counts nothing. */
const AS_EXAMPLE = /^(?:として|を挙|に)/;

/** 3, 1.7, 三. */
export const AMOUNT = `${DIGITS}(?:[.．][0-9０-９]+)?|${KANJI}`;

export const COUNT = new RegExp(`${WHOLE}(${AMOUNT})(\\s*${UNIT})${NO_COUNT}`, "gu");
export const COUNT_OR_TIMES = new RegExp(`${WHOLE}(${AMOUNT})(\\s*(?:${UNIT}|回))${NO_COUNT}`, "gu");
export const WORDS = new RegExp(
  `(?<!ひとり|一人|もう|いま|今)(${[...NUMBER_WORDS.keys()].join("|")})${NO_COUNT}(?!ひとつ|ずつ)`,
  "gu",
);
/** The first of 3～4件, 1、2名: it has no unit of its own. */
export const FIRST_OF_SEVERAL = new RegExp(
  `${DIGITS}(?=\\s*[～〜~、・](?:${DIGITS}|${HIDDEN_MARK})\\s*${UNIT})`,
  "gu",
);
/** 講師1名につき生徒2～3名 is how something is arranged: a range for one is no count. */
const FOR_ONE = `[1１一]\\s*${UNIT}(?:${PER})[^。、\\r\\n0-9０-９]{0,8}`;
export const FIRST_FOR_ONE = new RegExp(`${FOR_ONE}$`, "u");
const LAST_FOR_ONE = new RegExp(`${FOR_ONE}${DIGITS}\\s*[～〜~]\\s*$`, "u");
/** Of 3つ and ふたつ, その一つ and 一つの窓口 count nobody. */
const OF_ONE = /^(?:の(?!み)|に|と)/;

export function isIdiom(text: string, word: string, at: number): boolean {
  return text.slice(0, at).endsWith("の") || OF_ONE.test(text.slice(at + word.length));
}

/** True of 一人で暮らす, 一例として, and of the 3名 of 1名につき2～3名. */
export function countsNobody(text: string, word: string, at: number): boolean {
  const behind = text.slice(at + word.length);
  if (LAST_FOR_ONE.test(text.slice(0, at))) return true;
  if (word === "一人" || word === "ひとり") return ALONE.test(behind);
  if (word === "一例") return AS_EXAMPLE.test(behind);
  return word.endsWith("つ") && isIdiom(text, word, at);
}
