import type { IStyleData } from "@univerjs/presets";
import type { CellRange } from "../../domain/grid/cell-address";
import type { BorderPlan } from "../../sheets/cell-format";

/** Univer's border styles; the numbers are those of the .xlsx format. */
export const THIN = 1;
export const MEDIUM = 8;

export type Edge = "t" | "r" | "b" | "l";
export const EDGES = ["t", "r", "b", "l"] as const;

/** The line on an edge of a cell; 0 where there is none. */
export type CellEdges = (row: number, column: number, edge: Edge) => number;

export interface PlannedBorder {
  readonly range: CellRange;
  readonly border: BorderPlan;
}

/** The lines of styled cells, where either neighbour may hold the edge that they share. */
export function edgesOfStyles(styleOf: (row: number, column: number) => IStyleData): CellEdges {
  const own = (row: number, column: number, edge: Edge) =>
    row < 0 || column < 0 ? 0 : (styleOf(row, column).bd?.[edge]?.s ?? 0);
  return (row, column, edge) => {
    switch (edge) {
      case "t":
        return Math.max(own(row, column, "t"), own(row - 1, column, "b"));
      case "b":
        return Math.max(own(row, column, "b"), own(row + 1, column, "t"));
      case "l":
        return Math.max(own(row, column, "l"), own(row, column - 1, "r"));
      case "r":
        return Math.max(own(row, column, "r"), own(row, column + 1, "l"));
    }
  };
}

/** The lines that planned borders draw, later ones over earlier ones. */
export function edgesOfPlan(borders: readonly PlannedBorder[]): CellEdges {
  const lines = new Map<string, number>();
  for (const { range, border } of borders) {
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1)
        for (const edge of EDGES) {
          if (border === "grid") lines.set(line(row, column, edge), THIN);
          else if (isOuter(range, row, column, edge)) lines.set(line(row, column, edge), MEDIUM);
        }
  }
  return (row, column, edge) => lines.get(line(row, column, edge)) ?? 0;
}

/** Neighbours share a line: it is named by the cell below or to the right of it. */
function line(row: number, column: number, edge: Edge): string {
  if (edge === "t" || edge === "b") return `h${edge === "t" ? row : row + 1},${column}`;
  return `v${row},${edge === "l" ? column : column + 1}`;
}

export function isOuter(range: CellRange, row: number, column: number, edge: Edge): boolean {
  switch (edge) {
    case "t":
      return row === range.top;
    case "b":
      return row === range.bottom;
    case "l":
      return column === range.left;
    case "r":
      return column === range.right;
  }
}
