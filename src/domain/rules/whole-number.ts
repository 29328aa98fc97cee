/** 件数: one or more. */
export function isTimes(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

/** A quantity that was handed out, or none of it. */
export function isQuantity(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
