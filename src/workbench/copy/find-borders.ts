import type { CellRange } from "../../domain/grid/cell-address";
import type { CellEdges, PlannedBorder } from "./cell-edges";
import { EDGES, edgesOfPlan, isOuter, MEDIUM, THIN } from "./cell-edges";
import { rectanglesByKey } from "./rectangles";

export interface BordersFound {
  /** In the order in which they are drawn. */
  readonly borders: readonly PlannedBorder[];
  /** Whether drawing them gives every line of the sheet and no other. */
  readonly complete: boolean;
}

/** Reads thin grids and medium frames out of the lines of single cells. */
export function findBorders(edges: CellEdges, within: CellRange): BordersFound {
  const grids = rectanglesByKey(within, (row, column) =>
    EDGES.every((edge) => isPlain(edges(row, column, edge))) ? "grid" : undefined,
  ).map(({ range }): PlannedBorder => ({ range, border: "grid" }));
  const frames = findFrames(edges, within).map((range): PlannedBorder => ({ range, border: "frame" }));
  // A grid that was drawn after a frame beside it has thinned the line between them.
  const later = frames.length === 0 ? [] : grids.filter(({ range }) => !hasMediumEdge(edges, range));
  const borders = [...grids, ...frames, ...later];
  return { borders, complete: sameLines(edges, edgesOfPlan(borders), within) };
}

function isPlain(line: number): boolean {
  return line === THIN || line === MEDIUM;
}

/** Follows medium lines from each corner where two begin: right along the top, then down the left. */
function findFrames(edges: CellEdges, within: CellRange): readonly CellRange[] {
  const frames: CellRange[] = [];
  for (let top = within.top; top <= within.bottom; top += 1)
    for (let left = within.left; left <= within.right; left += 1) {
      if (edges(top, left, "t") !== MEDIUM || edges(top, left, "l") !== MEDIUM) continue;
      let right = left;
      while (edges(top, right, "r") !== MEDIUM && edges(top, right + 1, "t") === MEDIUM) right += 1;
      let bottom = top;
      while (edges(bottom, left, "b") !== MEDIUM && edges(bottom + 1, left, "l") === MEDIUM) bottom += 1;
      const frame = { top, left, bottom, right };
      if (outerLines(edges, frame).every(isPlain)) frames.push(frame);
    }
  return frames;
}

function hasMediumEdge(edges: CellEdges, range: CellRange): boolean {
  return outerLines(edges, range).includes(MEDIUM);
}

function outerLines(edges: CellEdges, range: CellRange): readonly number[] {
  const lines: number[] = [];
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1)
      for (const edge of EDGES) if (isOuter(range, row, column, edge)) lines.push(edges(row, column, edge));
  return lines;
}

function sameLines(a: CellEdges, b: CellEdges, within: CellRange): boolean {
  for (let row = within.top; row <= within.bottom; row += 1)
    for (let column = within.left; column <= within.right; column += 1)
      if (EDGES.some((edge) => a(row, column, edge) !== b(row, column, edge))) return false;
  return true;
}
