import type { CellRange } from "../../domain/grid/cell-address";
import { indexRuns } from "./index-runs";

/** A rectangle whose cells all have the same key. */
export interface KeyedRectangle {
  readonly key: string;
  readonly range: CellRange;
}

/** Covers the cells of `within` that have a key with rectangles of one key each, none overlapping. */
export function rectanglesByKey(
  within: CellRange,
  keyAt: (row: number, column: number) => string | undefined,
): readonly KeyedRectangle[] {
  const done: KeyedRectangle[] = [];
  let open = new Map<string, KeyedRectangle>();
  for (let row = within.top; row <= within.bottom; row += 1) {
    const next = new Map<string, KeyedRectangle>();
    for (const { from, to, value } of indexRuns(within.left, within.right, (column) => keyAt(row, column))) {
      const place = `${from}:${to}:${value}`;
      const above = open.get(place);
      open.delete(place);
      const top = above?.range.top ?? row;
      next.set(place, { key: value, range: { top, left: from, bottom: row, right: to } });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
