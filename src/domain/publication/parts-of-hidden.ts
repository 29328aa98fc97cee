import { HIDDEN_MARK } from "../report/hidden-mark";
import { bareNumbers } from "./bare-numbers";
import { isPrintedAsNamed } from "./number-gives-away";
import { saidNumber } from "./said-number";
import { hiddenCounts, type SectionToMask } from "./section-to-mask";
import { COUNT, COUNT_OR_TIMES, countsNobody, WORDS } from "./spoken-counts";
import { NUMBER_WORDS, numberOf, scaleOf } from "./spoken-numbers";

/** A number that stands in a text still. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What is written in its place. */
  readonly mask: string;
}

/** What a hidden figure is divided into, at the most. */
const MOST_PARTS = 6;

function counts(text: string, { numbers }: SectionToMask): readonly Part[] {
  const pattern = numbers.countsSessions ? COUNT_OR_TIMES : COUNT;
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: number = "", 2: unit = "", index }) =>
    countsNobody(text, whole, index)
      ? []
      : [
          {
            from: index,
            to: index + whole.length,
            value: numberOf(number) * scaleOf(unit),
            mask: `${HIDDEN_MARK}${unit}`,
          },
        ],
  );
}

function words(text: string): readonly Part[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: whole, index }) => {
    const word = NUMBER_WORDS.get(whole);
    if (!word || countsNobody(text, whole, index)) return [];
    return [{ from: index, to: index + whole.length, value: word.value, mask: `${HIDDEN_MARK}${word.unit}` }];
  });
}

function partsIn(text: string, own: SectionToMask): readonly Part[] {
  const bare = bareNumbers(text).map(({ at, text: number }): Part => ({
    from: at,
    to: at + number.length,
    value: numberOf(number),
    mask: HIDDEN_MARK,
  }));
  const all = [...counts(text, own), ...words(text), ...bare].sort((a, b) => a.from - b.from);
  return all.filter(({ from, to, value }) => value > 0 && !saidNumber(text, from, to, value).compares);
}

/** The numbers that come, with those beside them, to a hidden figure. */
function partsOfHidden(parts: readonly Part[], hidden: ReadonlySet<number>): ReadonlySet<Part> {
  const found = new Set<Part>();
  parts.forEach((_, first) => {
    for (let count = 2; count <= MOST_PARTS; count++) {
      const some = parts.slice(first, first + count);
      const sum = some.reduce((all, { value }) => all + value, 0);
      if (some.length === count && hidden.has(sum)) some.forEach((part) => found.add(part));
    }
  });
  return found;
}

/** Text without the numbers into which it divides a hidden figure: 男性2名、女性1名. A printed figure stays. */
export function withoutParts(text: string, own: SectionToMask): string {
  const parts = partsIn(text, own);
  const ofHidden = partsOfHidden(parts, hiddenCounts(own));
  return parts.reduceRight((masked, part) => {
    const { from, to, value, mask } = part;
    const isToMask = ofHidden.has(part) && !isPrintedAsNamed(saidNumber(text, from, to, value), own.said);
    return isToMask ? masked.slice(0, from) + mask + masked.slice(to) : masked;
  }, text);
}
