import { boundColumns, type SheetBinding } from "../records/sheet-binding";

/** Rows that follow each other, as first and last row of each block. */
export function blocksOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block?.[1] === row - 1) block[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
}

/** The leftmost column that is read on a sheet: where a finding about a row points to. */
export function usedColumn(bindings: readonly SheetBinding[]): number {
  const columns = bindings.flatMap((binding) => [...binding.columns.values()].flatMap(boundColumns));
  return columns.length === 0 ? 0 : Math.min(...columns);
}
