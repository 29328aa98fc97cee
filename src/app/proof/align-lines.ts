/** How alike a planned and a found line are; 0 or less: they are not the same. */
export type LineLikeness = (planned: number, found: number) => number;

/**
 * Which planned line stands on which found line, both in their order, so that together they are as alike as can be.
 * Lines that are like none are left out.
 */
export function alignLines(
  planned: readonly number[],
  found: readonly number[],
  likeness: LineLikeness,
): ReadonlyMap<number, number> {
  const width = found.length + 1;
  const best = new Float64Array((planned.length + 1) * width);
  const isPair = new Uint8Array(best.length);
  planned.forEach((line, down) => {
    found.forEach((other, right) => {
      const at = (down + 1) * width + right + 1;
      const without = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0);
      const alike = likeness(line, other);
      const paired = (best[at - width - 1] ?? 0) + alike;
      const takes = alike > 0 && paired > without;
      best[at] = takes ? paired : without;
      isPair[at] = takes ? 1 : 0;
    });
  });
  const aligned = new Map<number, number>();
  let down = planned.length;
  let right = found.length;
  while (down > 0 && right > 0) {
    const at = down * width + right;
    const line = planned[down - 1];
    const other = found[right - 1];
    if (isPair[at] === 1 && line !== undefined && other !== undefined) {
      aligned.set(line, other);
      down--;
      right--;
    } else if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) down--;
    else right--;
  }
  return aligned;
}
