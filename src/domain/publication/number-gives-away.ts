import { plainText } from "../report/sentence-figures/plain-sentence";
import { isPrintedDifference, namedDifferenceTells, unnamedDifferenceTells } from "./difference-gives-away";
import { inNamedRows, subjectsOf } from "./named-figures";
import type { SaidFigure, SaidFigures } from "./said-figures";
import type { SaidNumber } from "./said-number";

/** What says that a number was worked out of several figures, or of a part of the year. */
const WORKED_OUT =
  /合わせ|合計|計\d|総数|平均|あたり|当たり|うち|半期|四半期|か月|ヶ月|カ月|前年|昨年|前月|先月|増|減|差|倍|残り|残る|のこり|以外|除|ずつ|それぞれ|各[0-9一二三四五六七八九]|[人名件社業校所族帯例]中(?=[0-9一二三四五六七八九])/;

/** Where a sentence names what it speaks of: a number that is no printed figure of that may tell a hidden one. */
function tellsOfSubjects(number: SaidNumber, subjects: readonly SaidFigure[], section: SaidFigures): boolean {
  const { value, compares, clause } = number;
  const isIt = (figure: SaidFigure) => figure.value === value;
  if (compares) return namedDifferenceTells(number, section);
  if (!subjects.some(({ isHidden }) => isHidden)) return false;
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
function tellsOfSection(number: SaidNumber, section: SaidFigures): boolean {
  const { value, sentence, compares } = number;
  const same = section.figures.filter((figure) => figure.value === value);
  if (same.some(({ isHidden }) => isHidden)) return true;
  if (!Number.isInteger(value)) return true;
  if (compares) return unnamedDifferenceTells(number, section);
  return same.length === 0 && WORKED_OUT.test(plainText(sentence));
}

export function hidesSomething({ figures }: SaidFigures): boolean {
  return figures.some(({ isHidden, value }) => isHidden && value > 0);
}

/** Whether a number is printed as what the words around it name. */
export function isPrintedAsNamed(number: SaidNumber, section: SaidFigures): boolean {
  if (number.compares) return isPrintedDifference(number, section);
  const subjects = subjectsOf(number, section);
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
