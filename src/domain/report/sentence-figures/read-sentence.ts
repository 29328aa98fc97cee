import type { FigureName } from "../figure-name";
import { columnOfNumber } from "./column-of-number";
import type { Direction } from "./direction";
import type { FigureColumn, FigureIndex, NamedFigure } from "./figure-index";
import { markSentence, type MarkedSentence } from "./marked-sentence";
import { mayBeAnother } from "./may-be-another";
import { sentencesOf, type Place } from "./plain-sentence";
import { wrongRanking } from "./read-ranking";
import { isPercent, isWrittenAs, type SentenceNumber } from "./sentence-numbers";
import { statedFigure } from "./stated-figure";
import { saysNothingElse, tellsOfTheSame } from "./unsaid";
import { valuesOfNumber, type NumberValue, type NumberValues } from "./values-of-number";

/** What became of a number in a sentence, or of what it says to be most. */
export type SentenceVerdict =
  | { readonly verdict: "agrees" }
  | { readonly verdict: "differs"; readonly name: FigureName; readonly isNow: string }
  | { readonly verdict: "not-comparable" };

export type ReadNumber = SentenceVerdict & {
  /** As it is written. */
  readonly written: string;
  readonly sentence: string;
};

const NOT_COMPARABLE: SentenceVerdict = { verdict: "not-comparable" };

/** As a report writes how figures went. */
const WENT: Readonly<Record<Direction, string>> = { up: "増加", down: "減少" };

/** Shares are printed in tenths of a percent. */
const SHARE_DECIMALS = 1;

/** 39.65% of a share that is printed as 39.7%: the report does not say it so finely, and may have rounded to a sum. */
function mayBeFiner({ decimals, value }: SentenceNumber, should: NumberValue): boolean {
  return (
    should.of.name.measure === "share" && decimals > SHARE_DECIMALS && Math.abs(value - should.value) < 0.15
  );
}

/** 5件の単身世帯では, 30代に限ると: only of some of them. */
const NARROWED = /(?:では|のうち|に限|だけ|のみ|場合|除|以外|含)/;

/** As it would be written; a share no finer than the report prints it. */
function shown({ decimals: written, unit }: SentenceNumber, value: number, of: NamedFigure): string {
  const decimals = of.name.measure === "share" ? Math.min(written, SHARE_DECIMALS) : written;
  return `${value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}${unit}`;
}

/** The clauses in which a number, its column and its rows are named. */
function stretchOf({ clauses, plain }: MarkedSentence, places: readonly Place[]): Place {
  const start = Math.min(...places.map(({ from }) => from));
  const end = Math.max(...places.map(({ to }) => to));
  return {
    from: clauses.find((clause) => clause.from <= start && start <= clause.to)?.from ?? 0,
    to: clauses.find((clause) => clause.from <= end && end <= clause.to)?.to ?? plain.length,
  };
}

/** Where no row is named, it may be another than the year that has this very value. */
function isOfUnnamedRow(number: SentenceNumber, column: FigureColumn, { places }: NumberValues): boolean {
  const figures = isPercent(number.unit) ? column.shares : column.counts;
  return places.length === 0 && [...figures.values()].some(({ value }) => value === number.value);
}

/** 54件（男性30件）: a part, with a number of its own, says nothing of the whole. */
function partBehind({ plain, numbers }: MarkedSentence, { to }: SentenceNumber): readonly Place[] {
  const length = /^\([^()]*\)/.exec(plain.slice(to))?.[0].length ?? 0;
  const part = { from: to, to: to + length };
  return numbers.some(({ from }) => from > part.from && from < part.to) ? [part] : [];
}

/** Whether what stands before the stretch may tell of some of them only. */
function isNarrowed({ plain, known }: MarkedSentence, { from }: Place): boolean {
  return NARROWED.test(plain.slice(0, from)) && !saysNothingElse(plain, { from: 0, to: from }, known);
}

function verdictOf(sentence: MarkedSentence, number: SentenceNumber, index: FigureIndex): SentenceVerdict {
  const named = number.isRough ? undefined : columnOfNumber(sentence, number);
  const found = named && valuesOfNumber(sentence, number, named.column, index);
  if (!found) return NOT_COMPARABLE;
  const { plain, known } = sentence;
  const { values, isAnyEnough, wentOtherwise, isMeasureUnsaid, places } = found;
  const stretch = stretchOf(sentence, [named, number, ...places]);
  const isIt = (value: number) => isWrittenAs(number, value);
  const isRight = isAnyEnough
    ? values.some(({ value }) => isIt(value))
    : values.every(({ value }) => isIt(value));
  if (isRight && wentOtherwise === undefined) {
    const isOfTheSame =
      tellsOfTheSame(plain, stretch, [...known, ...partBehind(sentence, number)]) &&
      !isNarrowed(sentence, stretch);
    return isOfTheSame ? { verdict: "agrees" } : NOT_COMPARABLE;
  }
  const should = values.find(({ value }) => !isIt(value)) ?? values[0];
  const isBefore = named.to <= number.from || /^\s?の$/.test(plain.slice(number.to, named.from));
  const isSure = isBefore && saysNothingElse(plain, { from: 0, to: stretch.to }, known);
  if (!should || !isSure || isOfUnnamedRow(number, named.column, found)) return NOT_COMPARABLE;
  if (mayBeFiner(number, should) || mayBeAnother(sentence, { number, named }, found)) return NOT_COMPARABLE;
  if (wentOtherwise === undefined || (isMeasureUnsaid && !isRight))
    return { verdict: "differs", name: should.of.name, isNow: shown(number, should.value, should.of) };
  if (isMeasureUnsaid) return NOT_COMPARABLE;
  const isNow = `${shown(number, should.value, should.of)}（${WENT[wentOtherwise]}）`;
  return { verdict: "differs", name: should.of.name, isNow };
}

/** What a number is of that its sentence begins with, where the figure is not named: 利用者は4人. */
function verdictOfStated(
  sentence: MarkedSentence,
  number: SentenceNumber,
  isFirst: boolean,
  section: string,
  index: FigureIndex,
): SentenceVerdict {
  const stated = statedFigure(sentence, number, isFirst, section, index);
  if (!stated) return NOT_COMPARABLE;
  const { of, isSure } = stated;
  if (isWrittenAs(number, of.value)) return { verdict: "agrees" };
  return isSure ? { verdict: "differs", name: of.name, isNow: shown(number, of.value, of) } : NOT_COMPARABLE;
}

/** What a sentence says to be most or to come next, where it is another. */
function readRanking(
  sentence: string,
  marked: MarkedSentence,
  before: string | undefined,
  section: string,
  index: FigureIndex,
): readonly ReadNumber[] {
  const wrong = wrongRanking(marked, before, section, index);
  if (!wrong) return [];
  const { words, should, isNow } = wrong;
  const written = sentence.slice(words.from, words.to).trim();
  return [{ verdict: "differs", name: should.name, isNow, written, sentence }];
}

/**
 * Reads the numbers of a text of a section, and compares each with the figures that its sentence names; `opens` where
 * no other text of the section stands before it.
 */
export function readSentences(
  text: string,
  section: string,
  index: FigureIndex,
  opens = true,
): readonly ReadNumber[] {
  return sentencesOf(text).flatMap((sentence, at, all) => {
    const marked = markSentence(sentence, section, index);
    const verdict = (number: SentenceNumber): SentenceVerdict => {
      const named = verdictOf(marked, number, index);
      if (named.verdict !== "not-comparable") return named;
      return verdictOfStated(marked, number, opens && at === 0, section, index);
    };
    const numbers = marked.numbers.map((number): ReadNumber => ({
      ...verdict(number),
      written: sentence.slice(number.from, number.to).trim(),
      sentence,
    }));
    return [...numbers, ...readRanking(sentence, marked, all[at - 1], section, index)];
  });
}
