import { REPORT_TEXTS } from "./report-texts";
import type { Rounding } from "../settings/office-settings";

/** A share in tenths of a percent: 612 is 61.2%; null where the total is 0. */
export type Share = number | null;

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Shares that sum to 100.0%: whole tenths first, then one more tenth to each of the largest
 * remainders; between equal remainders the left one. Whole numbers only.
 */
function sharesThatSum(counts: readonly number[], total: number): readonly number[] {
  const floors = counts.map((count) => Math.floor((1000 * count) / total));
  const remainders = counts.map((count) => (1000 * count) % total);
  const missing = 1000 - sumOf(floors);
  return floors.map((floor, index) => {
    const own = remainders[index] ?? 0;
    const rank = remainders.filter((other, at) => other > own || (other === own && at <= index)).length;
    return floor + (rank <= missing ? 1 : 0);
  });
}

/** Shares of counts in their sum, by the office's 端数処理; all null where the sum is 0. */
export function sharesOf(counts: readonly number[], rounding: Rounding): readonly Share[] {
  const total = sumOf(counts);
  if (total === 0) return counts.map(() => null);
  if (rounding === "half-up") return counts.map((count) => Math.floor((2000 * count + total) / (2 * total)));
  return sharesThatSum(counts, total);
}

/** `612 → "61.2%"`; null prints －. */
export function shareText(share: Share): string {
  return share === null ? REPORT_TEXTS.noShare : `${Math.floor(share / 10)}.${share % 10}%`;
}

/** One decimal, half up: `16.0`. Whole numbers only. */
export function oneDecimal(numerator: number, denominator: number): string {
  const tenths = Math.floor((20 * numerator + denominator) / (2 * denominator));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
