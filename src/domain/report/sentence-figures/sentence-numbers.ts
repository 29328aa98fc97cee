import { isKanjiNumber, KANJI_DIGITS, kanjiNumber } from "../../text/kanji-number";
import type { ColumnUnit, FigureColumn } from "./figure-index";

/** A number with its unit, where it stands in a plain sentence. */
export interface SentenceNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
  /** Digits behind the point. */
  readonly decimals: number;
  /** 約. */
  readonly isAbout: boolean;
  /** True of units that say how much of how much, in words that have no figure: 7割, 2倍, 3万人. */
  readonly isRough: boolean;
  /** True of what another number is a part of: 227件のうち, 227人中. */
  readonly isWhole: boolean;
}

const UNIT = "件|人|名|回|世帯|%|パーセント|ポイント|社|品目|品|点|個|円|割|倍|冊|校|日間";
const ARABIC = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?`;
const SIGN = `[${KANJI_DIGITS}]`;
/** 二百二十七, 三九・七%; neither 数十 nor the 三 of 二、三, 第三 and 三万三. */
const KANJI = `(?<![第数何幾万億\\d]|${SIGN}[、・,.]?)(${SIGN}+)(?:[・.](${SIGN}+)(?=%|パーセント|ポイント))?`;
const NUMBER = new RegExp(
  String.raw`(約|およそ|おおよそ|ほぼ)?\s?(?:${ARABIC}|${KANJI})\s?(万|千)?(${UNIT})`,
  "g",
);

/** `1人あたり`, `10万人当たり`, `1人平均`: what a figure is counted by. */
const BASE = /^(?:あたり|当たり|当り|につき|ごと|平均|に\d)/;
/** `1人3回まで`, `1件は2回`: of one of them. */
const OF_ONE = /^は?\d/;

const WHOLE = /^\s?(?:の?うち|の?中)/;

/** The digits before and behind the point; undefined of 一人, which is seldom counted, and of no number. */
function digitsOf([, , whole, fraction = "", kanji, kanjiFraction = ""]: RegExpExecArray):
  readonly [string, string] | undefined {
  if (whole !== undefined) return [whole.replaceAll(",", ""), fraction];
  if (kanji === undefined || !isKanjiNumber(kanji) || kanjiNumber(kanji) === 1) return undefined;
  return [String(kanjiNumber(kanji)), kanjiFraction && String(kanjiNumber(kanjiFraction))];
}

/** The numbers of a plain sentence that may be figures: dates, ages and 1人あたり are none. */
export function sentenceNumbers(plain: string): readonly SentenceNumber[] {
  return [...plain.matchAll(NUMBER)].flatMap((match): readonly SentenceNumber[] => {
    const written = digitsOf(match);
    if (!written) return [];
    const [digits, fraction] = written;
    const [all, about, , , , , thousands, unit = ""] = match;
    const to = match.index + all.length;
    const behind = plain.slice(to);
    if (BASE.test(behind) || (Number(digits) === 1 && fraction === "" && OF_ONE.test(behind))) return [];
    return [
      {
        from: match.index,
        to,
        value: Number(`${digits}.${fraction}0`),
        unit: unit === "パーセント" ? "%" : unit,
        decimals: fraction.length,
        isAbout: about !== undefined,
        isRough: thousands !== undefined || unit === "割" || unit === "倍",
        isWhole: WHOLE.test(behind),
      },
    ];
  });
}

/** Whether a written number is this one, as far as it is written out. */
export function isWrittenAs({ value, decimals, isAbout }: SentenceNumber, exact: number): boolean {
  if (Math.abs(value - exact) < 1e-9) return true;
  const isRounded = isAbout || decimals > 0 || !Number.isInteger(exact);
  if (!isRounded) return false;
  const zeros = isAbout && decimals === 0 ? (/0+$/.exec(String(value))?.[0].length ?? 0) : 0;
  // 約55件 is to the nearest five.
  const isOfFives = isAbout && decimals === 0 && value % 10 === 5;
  const step = isOfFives ? 5 : 10 ** (zeros - decimals);
  return Math.abs(value - exact) <= step / 2 + 1e-9;
}

/** What each unit may count; the others count people, cases and answers. */
const UNITS: ReadonlyMap<string, ColumnUnit> = new Map([
  ["円", "money"],
  ["社", "companies"],
  ["世帯", "households"],
  ["品目", "items"],
  ["品", "items"],
  ["点", "items"],
  ["個", "items"],
]);
/** Units of what the report does not count. */
const ELSEWHERE: readonly string[] = ["冊", "校", "日間"];

/** Whether a number with this unit may be a figure of a column. */
export function isCountedIn({ unit }: SentenceNumber, column: FigureColumn): boolean {
  if (isPercent(unit)) return column.unit === undefined || column.unit === "money";
  return !ELSEWHERE.includes(unit) && UNITS.get(unit) === column.unit;
}

/** Of how many in a hundred, and of the distance between two such. */
export function isPercent(unit: string): boolean {
  return unit === "%" || unit === "ポイント";
}
