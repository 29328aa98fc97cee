import { COLUMN, type MarkedSentence } from "./marked-sentence";
import type { SentenceNumber } from "./sentence-numbers";

export type Direction = "up" | "down";

/** 6件増加, 6件（10.3%）減少, both numbers: how far two figures are apart. */
const APART = /^\s?(?:\([^()]*\))?\)?(?:の|も|ほど|、)?(?:差|(増|多|上回)|(減|少|下回))/;

/** 増減 says neither. */
const DIRECTIONS = /増減|(増|上回)|(減|下回)/;

function directionIn(pattern: RegExp, words: string): Direction | undefined {
  const [, up, down] = pattern.exec(words) ?? [];
  return up !== undefined ? "up" : down !== undefined ? "down" : undefined;
}

/** Whether a number says how far two figures are apart, and which way. */
export function apartBehind(
  { marked }: MarkedSentence,
  { to }: SentenceNumber,
): { readonly direction: Direction | undefined; readonly isBehindComma: boolean } | undefined {
  const behind = marked.slice(to);
  const apart = APART.exec(behind)?.[0];
  if (apart === undefined) return undefined;
  return { direction: directionIn(APART, behind), isBehindComma: apart.includes("、") };
}

/**
 * Which way a number that is a figure is said to have gone: 60件から54件に減少, 前年度の60件より減少; also just
 * before: 前年度より減少し、54件.
 */
export function directionBehind(
  { marked, clauses, numbers }: MarkedSentence,
  number: SentenceNumber,
): Direction | undefined {
  const clause = clauses.find(({ from, to }) => from <= number.from && number.from < to);
  if (!clause) return undefined;
  const next = numbers.find(({ from }) => from >= number.to && from < clause.to);
  const isBracketed = next !== undefined && marked[next.from - 1] === "(";
  const end = next && !isBracketed ? next.from : clause.to;
  // What is said of another column is not said of this one.
  const [behind = ""] = marked.slice(number.to, end).split(COLUMN);
  const said = directionIn(DIRECTIONS, behind);
  if (said) return said;
  if (marked.slice(clause.from, number.from).includes(COLUMN)) return undefined;
  if (numbers.some(({ from, to }) => from >= clause.from && to <= number.from)) return undefined;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || numbers.some(({ from }) => from >= before.from && from < before.to)) return undefined;
  return directionIn(DIRECTIONS, marked.slice(before.from, before.to));
}
