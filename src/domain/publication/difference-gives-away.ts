import { addMonths, monthKey } from "../calendar/calendar-date";
import { isMonth } from "../report/sentence-figures/named-rows";
import { plainText } from "../report/sentence-figures/plain-sentence";
import { inNamedRows, namedFigures, rowsIn } from "./named-figures";
import type { SaidFigure, SaidFigures } from "./said-figures";
import type { SaidNumber } from "./said-number";

const SAYS_YEARS = /前年|昨年|年度/;
const SAYS_MONTH_BEFORE = /前月|先月|前の月/;

/** 2019-05 → 2019-04. */
function monthBefore(row: string): string {
  const [year = "", month = ""] = row.split("-");
  return monthKey(addMonths({ year: Number(year), month: Number(month) }, -1));
}

/** Whether a sentence speaks of years, and of no month in them. */
function isOfYears({ sentence }: SaidNumber, section: SaidFigures): boolean {
  return SAYS_YEARS.test(plainText(sentence)) && !rowsIn(sentence, section).some(isMonth);
}

/** The months and years that a sentence holds against each other. */
function comparedRows(number: SaidNumber, section: SaidFigures): ReadonlySet<string> {
  const named = rowsIn(number.sentence, section);
  const { fiscalYear } = section;
  const months = SAYS_MONTH_BEFORE.test(number.sentence) ? named.filter(isMonth).map(monthBefore) : [];
  const years = isOfYears(number, section) ? [String(fiscalYear), String(fiscalYear - 1)] : [];
  const rows = [...named, ...months, ...years];
  return new Set(rows.length > 0 ? rows : [String(fiscalYear)]);
}

/** One name in two of the rows, or two names in one of them. */
function areCompared(one: SaidFigure, other: SaidFigure): boolean {
  const isSameName = one.labels.join() === other.labels.join();
  return isSameName ? one.row !== other.row : one.row === other.row;
}

function differsFromAny(value: number, figure: SaidFigure, others: readonly SaidFigure[]): boolean {
  return others.some((other) => areCompared(figure, other) && Math.abs(figure.value - other.value) === value);
}

/** Whether a hidden figure of the same month or year differs by as much from one that the sentence names. */
function tellsBeside(number: SaidNumber, compared: readonly SaidFigure[], section: SaidFigures): boolean {
  const rows = comparedRows(number, section);
  return section.figures.some(
    (figure) =>
      figure.isHidden &&
      (figure.row === undefined || rows.has(figure.row)) &&
      differsFromAny(number.value, figure, compared),
  );
}

/**
 * Whether a difference tells a hidden figure, given what its sentence names. Of one name alone printed figures may
 * differ by as much and prove nothing: it stands where every figure that the sentence compares is printed.
 */
function tellsOfNamed(number: SaidNumber, named: readonly SaidFigure[], section: SaidFigures): boolean {
  const rows = comparedRows(number, section);
  const compared = named.filter(({ row }) => row === undefined || rows.has(row));
  const isPrinted =
    !compared.some(({ isHidden }) => isHidden) &&
    compared.some((figure) => differsFromAny(number.value, figure, compared));
  if (isPrinted) return false;
  const isYears = isOfYears(number, section);
  // A difference of years can tell of hidden years alone.
  const mayTell = named.some(({ isHidden, row }) => isHidden && (!isYears || row?.length === 4));
  return mayTell || tellsBeside(number, compared, section);
}

/** Whether a difference would tell a hidden figure of what its sentence names. */
export function namedDifferenceTells(number: SaidNumber, section: SaidFigures): boolean {
  const named = namedFigures(number.sentence, section.figures);
  const isOfHidden = named.some(({ isHidden }) => isHidden);
  return (isOfHidden && section.hiddenDifferences.has(number.value)) || tellsOfNamed(number, named, section);
}

/** Whether a difference is none but that of printed figures which its sentence names. */
export function isPrintedDifference(number: SaidNumber, section: SaidFigures): boolean {
  const named = namedFigures(number.sentence, section.figures);
  return (
    named.length > 0 && !section.hiddenDifferences.has(number.value) && !tellsOfNamed(number, named, section)
  );
}

/** Whether a difference of who knows what is that of a hidden figure. */
export function unnamedDifferenceTells(number: SaidNumber, section: SaidFigures): boolean {
  if (section.hiddenDifferences.has(number.value)) return true;
  const figures = inNamedRows(section.figures, number, section);
  return figures.some((figure) => figure.isHidden && differsFromAny(number.value, figure, figures));
}
