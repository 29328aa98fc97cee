import type { FigureKey } from "./figure-key";

export interface Term {
  readonly key: FigureKey;
  readonly times: number;
}

/** What a reader knows of several figures: that their sum is 0, or that it is not below 0. */
export interface LinearRelation {
  readonly holds: "equals" | "atLeast";
  /** Whether a blank part counts as nothing, as in the report's own sums, or makes the relation say nothing. */
  readonly blankParts: "nothing" | "unknown";
  /** Of a sum the total stands first. */
  readonly terms: readonly Term[];
}

export type Values = ReadonlyMap<FigureKey, number>;

/** Whether a relation says something of printed figures, and what it says is so. */
export function isKnown({ holds, blankParts, terms }: LinearRelation, values: Values): boolean {
  const needed = blankParts === "nothing" ? terms.slice(0, 1) : terms;
  if (!needed.every(({ key }) => values.has(key))) return false;
  const sum = terms.reduce((all, { key, times }) => all + times * (values.get(key) ?? 0), 0);
  return holds === "equals" ? sum === 0 : sum >= 0;
}

/** `total` = the sum of `parts`. */
export function sumRelation(total: FigureKey, parts: readonly FigureKey[]): LinearRelation {
  return {
    holds: "equals",
    blankParts: "nothing",
    terms: [{ key: total, times: 1 }, ...parts.map((key) => ({ key, times: -1 }))],
  };
}

/** Two figures that are one. */
export function sameRelation(one: FigureKey, other: FigureKey): LinearRelation {
  return { ...sumRelation(one, [other]), blankParts: "unknown" };
}

/** `smaller` ≤ `times` · `larger`. */
export function atMostRelation(smaller: FigureKey, larger: FigureKey, times = 1): LinearRelation {
  return {
    holds: "atLeast",
    blankParts: "unknown",
    terms: [
      { key: larger, times },
      { key: smaller, times: -1 },
    ],
  };
}
