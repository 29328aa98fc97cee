import type { CellRange } from "./cell-address";

/** What two ranges have in common; undefined where they do not meet. */
export function intersection(one: CellRange, other: CellRange): CellRange | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** The cells of a range that another does not cover, as rectangles: above, below, left and right of it. */
export function rangeWithout(range: CellRange, other: CellRange): readonly CellRange[] {
  const hole = intersection(range, other);
  if (!hole) return [range];
  const { top, bottom } = hole;
  return [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { ...range, top, bottom, right: hole.left - 1 },
    { ...range, top, bottom, left: hole.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
