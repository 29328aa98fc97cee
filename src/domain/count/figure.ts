import type { RecordRef } from "../records/kind-record";

/**
 * A number that can be re-counted: its value and the records behind it. Zero is counted and none
 * found; null is nothing to print.
 */
export interface Figure {
  readonly value: number | null;
  readonly records: readonly RecordRef[];
}

export const BLANK: Figure = { value: null, records: [] };
export const ZERO: Figure = { value: 0, records: [] };

/** The sum of what is not blank; blank where all are. A record behind several parts stands once. */
export function sumFigures(figures: readonly Figure[]): Figure {
  const counted = figures.filter(({ value }) => value !== null);
  if (counted.length === 0) return BLANK;
  return {
    value: counted.reduce((sum, { value }) => sum + (value ?? 0), 0),
    records: [...new Set(counted.flatMap(({ records }) => records))],
  };
}
