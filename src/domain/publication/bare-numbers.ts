import { HIDDEN_MARK } from "../report/hidden-mark";
import { isPrintedAsNamed } from "./number-gives-away";
import { saidNumber, type SaidNumber } from "./said-number";
import { hiddenCounts, tells, type SectionToMask } from "./section-to-mask";
import { UNIT, WHOLE } from "./spoken-counts";
import { DIGITS, numberOf, NUMBER_SIGNS } from "./spoken-numbers";

/** A number behind which stands no unit that is known: 3キャラバン, 利用者3. */
export interface BareNumber {
  readonly at: number;
  readonly text: string;
}

const NUMBER = new RegExp(`${WHOLE}${DIGITS}(?![0-9０-９]|[.．][0-9０-９])`, "gu");
/** Dates, times, ages, money, rates, ordinals: they count nobody, or are masked as what they are. */
const OTHERWISE = `(?:年|月|日|時|分|秒|歳|才|代(?!表)|円|[十百千万億]|[%％]|パ[ーｰ]セント|ﾊﾟｰｾﾝﾄ|割|倍|ポイント|回|[かカヵケヶ箇個ｹ]月|週|学[年期]|期|次|号|番|級|階|丁目|条|項|章|節|版|類|通り|つ|度|${UNIT})`;
const IS_OTHERWISE = new RegExp(`^\\s*${OTHERWISE}`, "u");
/** The 3 of 3～5月, 3・4歳; of 3～4件 and 3、4件 both are read elsewhere. */
const IS_FIRST = new RegExp(
  `^\\s*(?:(?:[～〜~・]\\s*${DIGITS})+\\s*${OTHERWISE}|[～〜~、・](?:${DIGITS}|${HIDDEN_MARK})\\s*${UNIT})`,
  "u",
);
/** The 6 of 6、9、1月; 利用者は3、4月に is another thing. */
const IS_MONTH = new RegExp(`^(?:[、，,]${DIGITS})+月`, "u");
const BEGINS_LIST = /(?:^|[\s。、，・～〜~])$/u;
/** Dates, times, phone numbers, 2-1. */
const IS_JOINED = /^[-－‐―ー/／:：][0-9０-９]/;
/** 第3, R1, №3, 令和3, 3分の1, 表3, 中3; 7企業中3 is none of it. */
const NO_COUNT_BEFORE =
  /(?:第|[A-Za-zＡ-Ｚａ-ｚ№#＃][-－‐.．]?|平成|令和|昭和|大正|分の|(?<!代)表|図|別紙|様式|資料|番号|(?<!\p{Script=Han})[小中高]|[0-9０-９][-－‐―ー/／:：])$/u;
const BEGINS_ITEM = /(?:^|[\s。、，・：:「])[（(]?$/u;
/** 3）, 3. and what it numbers. */
const ITEM_MARK = /^(?:[）)]|[.．])[\s]*\p{L}/u;
const BEGINS_LINE = /(?:^|[\r\n])[\s・※]*$/;

/** ①就労, (2) 家計, 3. 住居, and at the beginning of a line 1 相談. */
function numbersItem(number: string, before: string, behind: string): boolean {
  if (BEGINS_LINE.test(before) && /^\s+\p{L}/u.test(behind)) return true;
  if (!BEGINS_ITEM.test(before)) return false;
  return (
    ITEM_MARK.test(behind) || (new RegExp(`[${NUMBER_SIGNS}]`).test(number) && /^\s*\p{L}/u.test(behind))
  );
}

function isCount(number: string, before: string, behind: string): boolean {
  if (IS_OTHERWISE.test(behind) || IS_FIRST.test(behind) || IS_JOINED.test(behind)) return false;
  if (NO_COUNT_BEFORE.test(before) || (IS_MONTH.test(behind) && BEGINS_LIST.test(before))) return false;
  return !numbersItem(number, before, behind);
}

/** The numbers of a text that may count, whatever stands behind them. */
export function bareNumbers(text: string): readonly BareNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) =>
    isCount(number, text.slice(0, index), text.slice(index + number.length))
      ? [{ at: index, text: number }]
      : [],
  );
}

const FIRST_NOT_SMALL = 10;

/** Whether a number could be a hidden figure: it is small, and printed nowhere in the section. */
function couldBeHidden({ value }: SaidNumber, own: SectionToMask): boolean {
  const isPrinted = own.said.figures.some((figure) => !figure.isHidden && figure.value === value);
  return value > 0 && value < FIRST_NOT_SMALL && !isPrinted && hiddenCounts(own).size > 0;
}

/** Text without the bare numbers that are a hidden figure, or could be one. */
export function withoutBareNumbers(text: string, own: SectionToMask): string {
  return bareNumbers(text).reduceRight((masked, { at, text: number }) => {
    const end = at + number.length;
    const said = saidNumber(text, at, end, numberOf(number));
    const isToMask = tells(said, own) || (!isPrintedAsNamed(said, own.said) && couldBeHidden(said, own));
    return isToMask ? masked.slice(0, at) + HIDDEN_MARK + masked.slice(end) : masked;
  }, text);
}
