/** Divides a list, in its order, so that each part costs no more than that; what costs more by itself stands alone. */
export function dividedByCost<Item>(
  items: readonly Item[],
  costOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const cost = costOf(item);
    if (cost > room || parts.length === 0) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(item);
    room -= cost;
  }
  return parts;
}
