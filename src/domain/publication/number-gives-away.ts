import { plainText } from "../report/sentence-figures/plain-sentence";
import { namedRows } from "../report/sentence-figures/named-rows";
import type { SaidFigure, SaidFigures } from "./said-figures";

/** A number in the words around it. */
export interface SaidNumber {
  readonly value: number;
  /** Up to the commas around it. */
  readonly clause: string;
  readonly sentence: string;
  /** True of 2件増, 3人多い. */
  readonly compares: boolean;
}

const SHORTEST_LABEL = 2;

/** What says that a number was worked out of several figures, or of a part of the year. */
const WORKED_OUT =
  /合わせ|合計|計\d|総数|平均|あたり|当たり|うち|半期|四半期|か月|ヶ月|カ月|前年|昨年|前月|先月|増|減|差|倍|残り|以外|除/;

/** The figures of which a text says the label: where one label lies within another, of the longer. */
function namedFigures(text: string, figures: readonly SaidFigure[]): readonly SaidFigure[] {
  const labels = [...new Set(figures.flatMap((figure) => figure.labels))]
    .filter(({ length }) => length >= SHORTEST_LABEL)
    .sort((a, b) => b.length - a.length);
  let rest = plainText(text);
  const named = new Set<string>();
  for (const label of labels) {
    const plain = plainText(label);
    if (!rest.includes(plain)) continue;
    named.add(label);
    rest = rest.replaceAll(plain, " ");
  }
  return figures.filter((figure) => figure.labels.some((label) => named.has(label)));
}

function subjectsOf({ clause, sentence }: SaidNumber, { figures }: SaidFigures): readonly SaidFigure[] {
  const inClause = namedFigures(clause, figures);
  return inClause.length > 0 ? inClause : namedFigures(sentence, figures);
}

/** The figures of the rows that are named; where none is, of the year. */
function inNamedRows(
  subjects: readonly SaidFigure[],
  { clause, sentence }: SaidNumber,
  { fiscalYear }: SaidFigures,
): readonly SaidFigure[] {
  const rowsOf = (text: string) =>
    namedRows(plainText(text), fiscalYear).flatMap(({ row }) => (row === undefined ? [] : [row]));
  const named = rowsOf(clause).length > 0 ? rowsOf(clause) : rowsOf(sentence);
  const rows = named.length > 0 ? named : [String(fiscalYear)];
  return subjects.filter(({ row }) => row === undefined || rows.includes(row));
}

/** By how much printed figures of one name differ: everybody can work that out. */
function isShownDifference(value: number, subjects: readonly SaidFigure[]): boolean {
  const shown = subjects.filter(({ isHidden }) => !isHidden);
  return shown.some((one) =>
    shown.some(
      (other) =>
        one.row !== other.row &&
        one.labels.join() === other.labels.join() &&
        Math.abs(one.value - other.value) === value,
    ),
  );
}

const SAYS_YEARS = /前年|昨年|年度/;

/** A difference of years can tell of hidden years alone. */
function differenceTells(number: SaidNumber, subjects: readonly SaidFigure[], section: SaidFigures): boolean {
  const { value, sentence } = number;
  if (section.hiddenDifferences.has(value)) return true;
  const isYears = SAYS_YEARS.test(plainText(sentence));
  const mayTell = subjects.some(({ isHidden, row }) => isHidden && (!isYears || row?.length === 4));
  return mayTell && !isShownDifference(value, subjects);
}

/** Where a sentence names what it speaks of: a number that is no printed figure of that may tell a hidden one. */
function tellsOfSubjects(number: SaidNumber, subjects: readonly SaidFigure[], section: SaidFigures): boolean {
  const { value, compares, clause } = number;
  const isIt = (figure: SaidFigure) => figure.value === value;
  if (!subjects.some(({ isHidden }) => isHidden)) return false;
  if (compares) return differenceTells(number, subjects, section);
  const exactly = inNamedRows(subjects, number, section).filter(isIt);
  if (exactly.length > 0) return exactly.some(({ isHidden }) => isHidden);
  if (subjects.some((figure) => figure.isHidden && isIt(figure))) return true;
  // 新規相談 is what another column calls 新規相談受付件数: its number stands there.
  const isPrinted = inNamedRows(section.figures, number, section).some(
    (each) => !each.isHidden && isIt(each),
  );
  return !subjects.some(isIt) && (!isPrinted || WORKED_OUT.test(plainText(clause)));
}

/** Where it names nothing, a number that is a hidden figure, or was worked out of who knows what. */
function tellsOfSection({ value, sentence, compares }: SaidNumber, section: SaidFigures): boolean {
  const same = section.figures.filter((figure) => figure.value === value);
  if (same.some(({ isHidden }) => isHidden)) return true;
  if (!Number.isInteger(value)) return true;
  if (compares) return section.hiddenDifferences.has(value);
  return same.length === 0 && WORKED_OUT.test(plainText(sentence));
}

function hidesSomething({ figures }: SaidFigures): boolean {
  return figures.some(({ isHidden, value }) => isHidden && value > 0);
}

/** Whether a number is printed as what the words around it name. */
export function isPrintedAsNamed(number: SaidNumber, section: SaidFigures): boolean {
  const subjects = subjectsOf(number, section);
  if (number.compares) return subjects.length > 0 && !differenceTells(number, subjects, section);
  const exactly = inNamedRows(subjects, number, section).filter(({ value }) => value === number.value);
  return exactly.length > 0 && !exactly.some(({ isHidden }) => isHidden);
}

/** Whether a number would tell what is hidden, or something of it; where nobody can know, it would. */
export function givesAway(number: SaidNumber, section: SaidFigures): boolean {
  if (!hidesSomething(section)) return false;
  const subjects = subjectsOf(number, section);
  return subjects.length > 0 ? tellsOfSubjects(number, subjects, section) : tellsOfSection(number, section);
}

/** Whether a percent would, in tenths; `isRounded`: written without its tenths. */
export function shareGivesAway(number: SaidNumber, isRounded: boolean, section: SaidFigures): boolean {
  if (!hidesSomething(section)) return false;
  const isSaid = (shares: ReadonlySet<number>) =>
    [...shares].some((share) => (isRounded ? Math.round(share / 10) * 10 : share) === number.value);
  if (isSaid(section.hiddenShares)) return true;
  return !isSaid(section.shownShares) && rateGivesAway(number, section);
}

/** Whether a rate of something would: 3割, 1.5倍, 3分の1. */
export function rateGivesAway(number: SaidNumber, section: SaidFigures): boolean {
  if (!hidesSomething(section)) return false;
  const subjects = subjectsOf(number, section);
  return subjects.length === 0 || subjects.some(({ isHidden }) => isHidden);
}
