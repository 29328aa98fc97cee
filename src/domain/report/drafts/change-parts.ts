import { changeFact, differenceFact } from "./draft-facts";
import { LEAST_COUNT } from "./draft-limits";
import type { DraftParts, DraftSource } from "./draft-sentence";

/** A figure of this year and of the year before. */
export interface Change {
  readonly now: DraftSource;
  readonly before: DraftSource;
}

export function differenceOf({ now, before }: Change): number {
  return now.value - before.value;
}

const NO_CHANGE = "0.0%";

/** True where the percent that would be printed says that nothing changed. */
export function isBelowATenth({ now, before }: Change): boolean {
  return before.value >= LEAST_COUNT && changeFact(now, before).text === NO_CHANGE;
}

/** `519件（18.0%）`; of few no percent is taken. */
export function changeParts({ now, before }: Change, unit: string): DraftParts {
  const difference = [differenceFact(now, before), unit];
  return before.value < LEAST_COUNT ? difference : [...difference, "（", changeFact(now, before), "）"];
}
