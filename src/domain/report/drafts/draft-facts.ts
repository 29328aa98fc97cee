import { oneDecimal, shareText } from "../rounding";
import type { DraftFact, DraftSource } from "./draft-sentence";

/** `3,409`. */
function numberText(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

const valueOf = ({ value }: DraftSource) => value;

function sumOf(sources: readonly DraftSource[]): number {
  return sources.map(valueOf).reduce((sum, value) => sum + value, 0);
}

export function valueFact(source: DraftSource): DraftFact {
  return { text: numberText(source.value), derivation: "value", sources: [source] };
}

/** The percent that stands in the table and in the chart. */
export function shareFact(source: DraftSource): DraftFact {
  return { text: shareText(source.value), derivation: "share", sources: [source] };
}

export function differenceFact(now: DraftSource, before: DraftSource): DraftFact {
  return {
    text: numberText(Math.abs(now.value - before.value)),
    derivation: "difference",
    sources: [now, before],
  };
}

/** How much more or less, in percent of what it was. */
export function changeFact(now: DraftSource, before: DraftSource): DraftFact {
  return {
    text: `${oneDecimal(100 * Math.abs(now.value - before.value), before.value)}%`,
    derivation: "change",
    sources: [now, before],
  };
}

export function sumFact(sources: readonly DraftSource[]): DraftFact {
  return { text: numberText(sumOf(sources)), derivation: "sum", sources };
}

export function restFact(whole: DraftSource, parts: readonly DraftSource[]): DraftFact {
  return {
    text: numberText(whole.value - sumOf(parts)),
    derivation: "rest",
    sources: [whole, ...parts],
  };
}

/** `1.7`; `parts` are added up. */
export function quotientFact(whole: DraftSource, parts: readonly DraftSource[]): DraftFact {
  return {
    text: oneDecimal(whole.value, sumOf(parts)),
    derivation: "quotient",
    sources: [whole, ...parts],
  };
}

/** `1.7`: of what is left of the second without the others. */
export function quotientOfRestFact(
  whole: DraftSource,
  of: DraftSource,
  without: readonly DraftSource[],
): DraftFact {
  return {
    text: oneDecimal(whole.value, of.value - sumOf(without)),
    derivation: "quotientOfRest",
    sources: [whole, of, ...without],
  };
}

const MONTHS_OF_YEAR = 12;

export function monthlyAverageFact(year: DraftSource): DraftFact {
  return { text: oneDecimal(year.value, MONTHS_OF_YEAR), derivation: "monthlyAverage", sources: [year] };
}

const PEOPLE_OF_RATE = 100_000;

export function monthlyRateFact(year: DraftSource, population: DraftSource): DraftFact {
  return {
    text: oneDecimal(year.value * PEOPLE_OF_RATE, MONTHS_OF_YEAR * population.value),
    derivation: "monthlyRate",
    sources: [year, population],
  };
}
