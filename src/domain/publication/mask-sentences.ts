import { HIDDEN_MARK } from "../report/hidden-mark";
import { withoutBareNumbers } from "./bare-numbers";
import { rateGivesAway, shareGivesAway } from "./number-gives-away";
import { withoutParts } from "./parts-of-hidden";
import { COMPARED, saidNumber } from "./said-number";
import { tells, type SectionToMask } from "./section-to-mask";
import {
  AMOUNT,
  COUNT,
  COUNT_OR_TIMES,
  countsNobody,
  FIRST_FOR_ONE,
  FIRST_OF_SEVERAL,
  isIdiom,
  PER,
  UNIT,
  WHOLE,
  WORDS,
} from "./spoken-counts";
import { withoutHalves } from "./spoken-halves";
import { DIGITS, KANJI, numberOf, NUMBER_SIGNS, NUMBER_WORDS, scaleOf } from "./spoken-numbers";

/** A hidden figure as a sentence would name it. */
export interface NamedFigure {
  readonly value: number;
  readonly labels: readonly string[];
}

/** 3割, 1.5倍, 2.3ポイント. */
const RATE = new RegExp(`${WHOLE}(${AMOUNT})(\\s*(?:割(?!合)|倍|ポイント))`, "gu");
/** 3分の1, 2対1, 2：1; 10:30 is a time. */
const FRACTION =
  /(?:[0-9０-９]+|[二三四五六七八九十]+)分の(?:[0-9０-９]+|[一二三四五六七八九十]+)|(?<![0-9０-９])[0-9０-９]+(?:対|[:：](?![0-9０-９]{2}))[0-9０-９]+/g;
const PIECES = new RegExp(`${WHOLE}(?<!もう|いま|今)(${DIGITS}|${KANJI})つ(?!ずつ|[0-9一]つ)`, "gu");
/** 13.2%, 13.24パーセント, 一三・二％. */
const SHARE = new RegExp(
  `${WHOLE}([0-9０-９]+|${KANJI})(?:[.．・]([0-9０-９]+|[〇一二三四五六七八九]+))?(\\s*(?:[%％]|パ[ーｰ]セント|ﾊﾟｰｾﾝﾄ))`,
  "gu",
);
const AVERAGE = /(平均[^0-9０-９。]{0,6})([0-9０-９]+)[.．]([0-9０-９])(?![0-9０-９])/g;
/** A difference that is masked takes its percent with it: of months only the differences are known. */
const RATE_OF_MASKED = new RegExp(
  `(${HIDDEN_MARK}\\s*${UNIT}[（(])[0-9０-９.．]+(\\s*[%％][）)]${COMPARED})`,
  "gu",
);
/** How much may stand between a label and its number: 男性が3, 電話・メール：52. */
const BETWEEN = `[^。．\\n0-9０-９${NUMBER_SIGNS}]{0,8}?`;
/** From one number to another: 7から2に. */
const STEP = `(?:${DIGITS}|${HIDDEN_MARK})\\s*${UNIT}?(?:から|より|→|⇒|、|,)`;
const MOST_STEPS = 2;

function withoutCounts(text: string, own: SectionToMask): string {
  const { counts, countsSessions } = own.numbers;
  const pattern = countsSessions ? COUNT_OR_TIMES : COUNT;
  const masked = text.replace(pattern, (whole: string, number: string, unit: string, at: number) => {
    const end = at + whole.length;
    if (countsNobody(text, whole, at)) return whole;
    const value = numberOf(number) * scaleOf(unit);
    return tells(saidNumber(text, at, end, value), own) ? `${HIDDEN_MARK}${unit}` : whole;
  });
  return masked
    .replace(FIRST_OF_SEVERAL, (number: string, at: number, all: string) =>
      !FIRST_FOR_ONE.test(all.slice(0, at)) &&
      tells(saidNumber(all, at, at + number.length, numberOf(number)), own)
        ? HIDDEN_MARK
        : number,
    )
    .replace(RATE_OF_MASKED, `$1${HIDDEN_MARK}$2`)
    .replace(PIECES, (whole: string, number: string, at: number, all: string) =>
      counts.has(numberOf(number)) && !isIdiom(all, whole, at) ? `${HIDDEN_MARK}つ` : whole,
    );
}

function withoutNumberWords(text: string, { numbers: { counts } }: SectionToMask): string {
  return text.replace(WORDS, (whole: string, _: string, at: number) => {
    const word = NUMBER_WORDS.get(whole);
    return word && !countsNobody(text, whole, at) && counts.has(word.value)
      ? `${HIDDEN_MARK}${word.unit}`
      : whole;
  });
}

function withoutShares(text: string, { said, numbers: { shares, rates } }: SectionToMask): string {
  const says = (all: ReadonlySet<number>, value: number, isRounded: boolean) =>
    all.has(value) || (isRounded && [...all].some((each) => Math.round(each / 10) * 10 === value));
  return text.replace(
    SHARE,
    (whole: string, digits: string, tenths: string | undefined, sign: string, at: number) => {
      const fraction = tenths === undefined ? 0 : numberOf(tenths) / 10 ** tenths.length;
      const value = Math.round((numberOf(digits) + fraction) * 10);
      const isRounded = tenths === undefined;
      const number = saidNumber(text, at, at + whole.length, value);
      const isRate = number.compares && says(rates, value, isRounded);
      const isHidden = isRate || says(shares, value, isRounded) || shareGivesAway(number, isRounded, said);
      return isHidden ? `${HIDDEN_MARK}${sign}` : whole;
    },
  );
}

function withoutAverages(text: string, { numbers: { averages } }: SectionToMask): string {
  return text.replace(AVERAGE, (whole: string, before: string, number: string, tenths: string) =>
    averages.has(numberOf(number) * 10 + numberOf(tenths)) ? `${before}${HIDDEN_MARK}` : whole,
  );
}

function withoutRates(text: string, { said }: SectionToMask): string {
  const isTold = (all: string, at: number) => rateGivesAway(saidNumber(all, at, at, 0), said);
  const masked = text.replace(RATE, (whole: string, _: string, unit: string, at: number) =>
    isTold(text, at) ? `${HIDDEN_MARK}${unit}` : whole,
  );
  return masked.replace(FRACTION, (whole: string, at: number) => (isTold(masked, at) ? HIDDEN_MARK : whole));
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** A number that a label names, with a unit or without one, and those that it comes from: 就労は7から2に. */
function withoutNamed(text: string, named: readonly NamedFigure[]): string {
  const byLabel = new Map<string, Set<number>>();
  for (const { labels, value } of named)
    for (const label of labels) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(value));
  const step = (masked: string, label: string, values: ReadonlySet<number>, steps: number) =>
    masked.replace(
      new RegExp(
        `(${quoted(label)}${BETWEEN}(?:${STEP}){${String(steps)}})(${DIGITS})(?![0-9０-９.．年月日時分万]|か月|ヶ月|[%％]|\\s*${UNIT}(?:${PER}))`,
        "gu",
      ),
      (whole: string, before: string, number: string) =>
        values.has(numberOf(number)) ? `${before}${HIDDEN_MARK}` : whole,
    );
  return [...byLabel].reduce((all, [label, values]) => {
    if (label === "" || !all.includes(label)) return all;
    let masked = all;
    for (let steps = 0; steps <= MOST_STEPS; steps++) masked = step(masked, label, values, steps);
    return masked;
  }, text);
}

/** Parts first, while all of them stand. */
const WITHOUT = [
  withoutParts,
  withoutCounts,
  withoutNumberWords,
  withoutShares,
  withoutAverages,
  withoutRates,
  withoutHalves,
  withoutBareNumbers,
];

/**
 * Sentences without the numbers that say a hidden figure of their section, its share, its difference against another,
 * its average, or from which one could be worked out. What a sentence names is held to the figures of that name; where
 * it names nothing, too much is masked rather than too little. A number that is named as a hidden figure of any section
 * is masked too.
 */
export function maskSentences(
  text: string,
  own: SectionToMask | undefined,
  named: readonly NamedFigure[],
): string {
  const masked = own ? WITHOUT.reduce((all, without) => without(all, own), text) : text;
  return withoutNamed(masked, named);
}
