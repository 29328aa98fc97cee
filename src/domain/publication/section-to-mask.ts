import type { HiddenNumbers } from "./hidden-numbers";
import { givesAway, isPrintedAsNamed } from "./number-gives-away";
import type { SaidFigures } from "./said-figures";
import type { SaidNumber } from "./said-number";

/** What the sentences of a section would tell of: by what they name, and by the numbers alone. */
export interface SectionToMask {
  readonly said: SaidFigures;
  readonly numbers: HiddenNumbers;
}

/** The hidden counts of a section, none of which is zero. */
export function hiddenCounts({ said, numbers }: SectionToMask): ReadonlySet<number> {
  const named = said.figures.filter(({ isHidden, value }) => isHidden && value > 0);
  return new Set([...numbers.counts, ...named.map(({ value }) => value)]);
}

/** Whether a number with a unit is to be masked: a printed figure that the sentence names is not. */
export function tells(number: SaidNumber, { said, numbers }: SectionToMask): boolean {
  if (isPrintedAsNamed(number, said)) return false;
  const isHiddenNumber =
    numbers.counts.has(number.value) || (number.compares && numbers.differences.has(number.value));
  return isHiddenNumber || givesAway(number, said);
}
