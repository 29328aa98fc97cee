/** Counts from 1 to `below` − 1 are hidden. */
export interface SuppressionRule {
  readonly below: number;
}

/**
 * With `below` 2 only a 1 would be hidden, and every ＊ would say 1. From 3 on a hidden count has two values at least.
 */
export const SMALLEST_BELOW = 3;

export function isUsableRule({ below }: SuppressionRule): boolean {
  return Number.isInteger(below) && below >= SMALLEST_BELOW;
}

/**
 * Whether a count is small. Zero is not: it says of nobody anything, and tables of small offices are made of zeros.
 */
export function isSmallCount(value: number, { below }: SuppressionRule): boolean {
  return value > 0 && value < below;
}
