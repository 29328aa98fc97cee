import { dividedProse, proseLines } from "./paragraph";
import { textOfLines } from "./text-lines";

/** Words that go on on another page. */
export interface DividedWords {
  readonly first: string;
  readonly rest: string;
  /** True where the cut is within a paragraph. */
  readonly runsOn: boolean;
}

/** A page is filled more than this before a paragraph is cut. */
const LEAST_FILLED = 0.6;

/** Cuts words after so many lines at most: between two paragraphs, else where a line ends. */
export function dividedWords(text: string, points: number, lines: number): DividedWords {
  const all = proseLines(text, points);
  const between = all.findLastIndex(({ ends }, index) => ends && index < lines);
  if (between + 1 >= lines * LEAST_FILLED)
    return {
      first: textOfLines(all.slice(0, between + 1)),
      rest: textOfLines(all.slice(between + 1)),
      runsOn: false,
    };
  const [first, rest] = dividedProse(text, points, lines);
  return { first, rest, runsOn: true };
}
