/** The middle of numbers; undefined of none. */
function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper, lower] = [sorted[middle], sorted[middle - 1]];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 0 && lower !== undefined ? (lower + upper) / 2 : upper;
}

/** What is usual of a figure: its middle, and how far values ordinarily lie from it. */
export interface Usual {
  readonly median: number;
  /** As a standard deviation would be, but by the median of distances: one slip does not widen it. */
  readonly spread: number;
}

/** The median distance of normally spread values is this share of their standard deviation. */
const MEDIAN_DISTANCE_OF_NORMAL = 0.6745;

/** Undefined where there is no history at all. */
export function usualOf(history: readonly number[]): Usual | undefined {
  const median = medianOf(history);
  const distance =
    median === undefined ? undefined : medianOf(history.map((value) => Math.abs(value - median)));
  if (median === undefined || distance === undefined) return undefined;
  return { median, spread: distance / MEDIAN_DISTANCE_OF_NORMAL };
}
