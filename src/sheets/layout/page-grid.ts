import type { CellRange } from "../../domain/grid/cell-address";
import { PRINTABLE_POINTS } from "./page";

/** The columns that everything on a page stands on; what is beside them is not printed. */
export interface PageGrid {
  /** In points, from column A on. */
  readonly widths: readonly number[];
}

/** Neighbouring columns of a grid. */
export interface GridSpan {
  readonly left: number;
  readonly right: number;
}

/** A grid as wide as the paper, by the columns' shares of it. */
export function gridOfWeights(weights: readonly number[]): PageGrid {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { widths: weights.map((weight) => Math.floor((PRINTABLE_POINTS * weight) / total)) };
}

export function lastColumn({ widths }: PageGrid): number {
  return widths.length - 1;
}

/** Where what is not printed begins: charts read it, and last year's words are kept there. */
export function columnBesidePage(grid: PageGrid): number {
  return lastColumn(grid) + 2;
}

export function rowsAcross(grid: PageGrid, top: number, bottom = top): CellRange {
  return { top, left: 0, bottom, right: lastColumn(grid) };
}

export function pointsOfSpan({ widths }: PageGrid, { left, right }: GridSpan): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

/** The grid's column edge that is nearest to so many points, between two others. */
function nearestEdge(edges: readonly number[], points: number, from: number, to: number): number {
  let nearest = from;
  for (let edge = from; edge <= to; edge++)
    if (Math.abs((edges[edge] ?? 0) - points) < Math.abs((edges[nearest] ?? 0) - points)) nearest = edge;
  return nearest;
}

/** Cuts a grid into as many spans as there are weights, each of one column at least. */
export function spansOfGrid(grid: PageGrid, weights: readonly number[]): readonly GridSpan[] {
  const edges = [0];
  for (const width of grid.widths) edges.push((edges.at(-1) ?? 0) + width);
  const whole = edges.at(-1) ?? 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  let before = 0;
  return weights.map((weight, index) => {
    before += weight;
    const spansAfter = weights.length - 1 - index;
    const right = nearestEdge(edges, (whole * before) / total, left + 1, grid.widths.length - spansAfter);
    const span = { left, right: right - 1 };
    left = right;
    return span;
  });
}
