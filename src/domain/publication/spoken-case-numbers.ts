import { foldedText, type FoldedText } from "./folded-text";
import type { Stretch } from "./spoken-names";

/** Case numbers, made ready to be looked for however they are written. */
export interface CaseNumberForms {
  /** As they stand. */
  readonly exact: readonly string[];
  /** Without what divides them: R1011. */
  readonly undivided: ReadonlySet<string>;
  /** Era, year and number without zeros: R 1 11. */
  readonly ofYears: ReadonlySet<string>;
  /** The same without the era. */
  readonly ofBareYears: ReadonlySet<string>;
  /** What is counted on in a year, as it is written: 011. */
  readonly serials: ReadonlySet<string>;
  /** Of numbers without a year, letters and number without zeros: S 31. */
  readonly lettered: ReadonlySet<string>;
}

const ERAS: readonly (readonly [RegExp, string])[] = [
  [/令和/g, "R"],
  [/平成/g, "H"],
  [/元/g, "1"],
];

function withLetters(text: string): string {
  return ERAS.reduce((all, [era, letter]) => all.replace(era, letter), text);
}

const NUMBER_OF_YEAR = /^([RHS]?)\.?0*(\d{1,4})(?:年度?)?[^A-Z\d]{1,2}0*(\d{1,6})$/;
const LETTERED_NUMBER = /^([A-Z]{1,4})[^A-Z\d]{0,2}0*(\d{1,6})$/;
/** Of fewer digits a number may be a month's, a day's, or how many there are. */
const FULL = 3;

export function caseNumberForms(numbers: Iterable<string>): CaseNumberForms {
  const exact = [...numbers].map((number) => foldedText(number, "kept").plain);
  const undivided = new Set<string>();
  const ofYears = new Set<string>();
  const ofBareYears = new Set<string>();
  const serials = new Set<string>();
  const lettered = new Set<string>();
  for (const number of exact.map(withLetters)) {
    const bare = number.replace(/[^A-Z\d]/g, "");
    if (/^[A-Z]+\d{4,}$/.test(bare)) undivided.add(bare);
    const [, letters = "", count] = LETTERED_NUMBER.exec(number) ?? [];
    if (count !== undefined && /\d{3}$/.test(number)) lettered.add(`${letters} ${count}`);
    const [, era = "", year, serial] = NUMBER_OF_YEAR.exec(number) ?? [];
    if (year === undefined || serial === undefined) continue;
    ofYears.add(`${era} ${year} ${serial}`);
    ofBareYears.add(`${year} ${serial}`);
    const written = /\d+$/.exec(number)?.[0] ?? "";
    if (written.length >= FULL) serials.add(written);
  }
  return { exact, undivided, ofYears, ofBareYears, serials, lettered };
}

/** Behind a number that counts something. */
const COUNTER = /^(?:件|人|名|円|世帯|回|年|月|日|歳|代|%|社|個|組|か|ヶ|時|分|食|袋|点|種)/;
/** Behind the number of a day: R1-11-5, R1/11/5. */
const GOES_ON = /^[-./]\d/;

/** A case number of digits alone may be any number: only a long one, where it counts nothing, is taken for one. */
function isCaseNumberAt(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1] ?? "";
  const behind = plain.slice(end);
  const number = plain.slice(start, end);
  if (/^\d/.test(behind) || (/^[\dA-Z]/.test(number) && /[\dA-Z-]/.test(before))) return false;
  if (!/^\d+$/.test(number)) return number.length >= 2;
  return number.length >= 4 && !COUNTER.test(behind) && !GOES_ON.test(behind) && !/[./]/.test(before);
}

function exactIn(plain: string, numbers: readonly string[]): readonly Stretch[] {
  return numbers.flatMap((number) => {
    const found: Stretch[] = [];
    for (let start = plain.indexOf(number); start >= 0; start = plain.indexOf(number, start + 1))
      if (isCaseNumberAt(plain, start, start + number.length))
        found.push({ start, end: start + number.length });
    return found;
  });
}

const UNDIVIDED = /(?<![A-Z\d-])[A-Z]{1,4}\d{4,8}(?!\d)/g;
const DIVIDED =
  /(?<![A-Z\d.-])(令和|平成|[RHS])?\.?(\d{1,4}|元)(年度?の?| ?[-/_・:] ?| |の)(\d{1,6})(?!\d)(番|号)?/g;
const LETTERED = /(?<![A-Z\d.-])[A-Z]{1,4}(?:[-_/・]| )?\d{1,6}(?!\d|[-./]\d)/g;
const SERIAL = /(?<![A-Z\d./-])(\d{3,6})番(?![地目\d])/g;

function isDividedNumber(
  { ofYears, ofBareYears }: CaseNumberForms,
  [, era = "", year = "", divider = "", serial = "", number]: RegExpExecArray,
  behind: string,
): boolean {
  const key = `${Number(withLetters(year))} ${Number(serial)}`;
  const isFull = serial.length >= FULL;
  if (GOES_ON.test(behind)) return false;
  if (!ofYears.has(`${withLetters(era)} ${key}`))
    return isFull && /[-/]/.test(divider) && ofBareYears.has(key) && !COUNTER.test(behind);
  if (isFull || number !== undefined) return true;
  return era !== "" && /[-_]/.test(divider) && !COUNTER.test(behind);
}

function dividedIn(plain: string, forms: CaseNumberForms): readonly Stretch[] {
  return [...plain.matchAll(DIVIDED)].flatMap((match) => {
    const end = match.index + match[0].length;
    return isDividedNumber(forms, match, plain.slice(end)) ? [{ start: match.index, end }] : [];
  });
}

/** S031, S 031, S-31; of fewer digits and undivided it may be a year or a size: S31, A4. */
function isLettered(text: string, { lettered }: CaseNumberForms): boolean {
  const [letters = "", divider = "", digits = ""] = text.split(/([^A-Z\d]|(?<=[A-Z])(?=\d))/);
  const isWhole = digits.length >= FULL || (digits.length > 1 && /[-_]/.test(divider));
  return isWhole && lettered.has(`${letters} ${Number(digits)}`);
}

/** Where case numbers stand in a text that was folded with its spaces. */
export function caseNumbersIn({ plain }: FoldedText, forms: CaseNumberForms): readonly Stretch[] {
  const matching = (pattern: RegExp, isOne: (text: string) => boolean) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: text, index }) =>
      isOne(text) ? [{ start: index, end: index + text.length }] : [],
    );
  return [
    ...exactIn(plain, forms.exact),
    ...dividedIn(plain, forms),
    ...matching(UNDIVIDED, (text) => forms.undivided.has(text)),
    ...matching(LETTERED, (text) => isLettered(text, forms)),
    ...matching(SERIAL, (text) => forms.serials.has(text.replace("番", ""))),
  ];
}
