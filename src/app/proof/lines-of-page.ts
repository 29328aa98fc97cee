import type { CellPosition } from "../../domain/grid/cell-address";
import type { WrittenCell } from "../report-pages";

/** The numbers of lines from a first to a last. */
export function linesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Cells by their line. */
export function grouped(
  cells: readonly WrittenCell[],
  lineOf: (at: CellPosition) => number,
): ReadonlyMap<number, readonly WrittenCell[]> {
  const lines = new Map<number, WrittenCell[]>();
  for (const written of cells) {
    const line = lines.get(lineOf(written.at)) ?? [];
    line.push(written);
    lines.set(lineOf(written.at), line);
  }
  return lines;
}

/** Lines between two that are aligned go with them, where there are as many on both sides. */
export function withGaps(aligned: ReadonlyMap<number, number>, last: number): ReadonlyMap<number, number> {
  const filled = new Map(aligned);
  const anchors = [...aligned].sort(([a], [b]) => a - b);
  const [first] = anchors;
  const end = anchors.at(-1);
  if (!first || !end) return new Map(linesFrom(0, last).map((line) => [line, line]));
  const all = [
    [-1, first[1] - first[0] - 1] as const,
    ...anchors,
    [last + 1, end[1] + last + 1 - end[0]] as const,
  ];
  all.forEach(([to, foundTo], index) => {
    const before = all[index - 1];
    if (!before || to - before[0] !== foundTo - before[1]) return;
    for (const line of linesFrom(before[0] + 1, to - 1)) filled.set(line, before[1] + line - before[0]);
  });
  return filled;
}
