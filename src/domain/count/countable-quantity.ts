/** A quantity that can be counted: a whole number above zero. */
export function isCountableQuantity(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity > 0;
}
