import type { CellRange } from "../../domain/grid/cell-address";
import { cellText, isBlankCell } from "../../domain/grid/cell-value";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { PlanCell } from "../../sheets/sheet-plan";
import type { WrittenCell } from "../report-pages";
import { alignLines } from "./align-lines";
import { formulaShape } from "./formula-references";
import { LABEL, NUMBER } from "./line-likeness";
import { grouped, linesFrom, withGaps } from "./lines-of-page";

function contentKey(cell: PlanCell): string {
  switch (cell.kind) {
    case "text":
      return `text ${cell.text.trim()}`;
    case "formula":
      return `formula ${formulaShape(cell.formula)}`;
    case "number":
      return `number ${cell.number}`;
    case "blank":
      return "";
  }
}

function foundKey({ value, formula }: CellSnapshot): string {
  if (formula !== undefined) return `formula ${formulaShape(formula)}`;
  return typeof value === "number" ? `number ${value}` : `text ${cellText(value)}`;
}

/** Columns by what stands in them, whichever their rows. */
export function alignColumns(
  cells: readonly WrittenCell[],
  sheet: SheetSnapshot,
  used: CellRange,
): ReadonlyMap<number, number> {
  const planned = grouped(
    cells.filter(({ cell }) => cell.kind !== "blank"),
    ({ column }) => column,
  );
  const rows = linesFrom(used.top, used.bottom);
  const found = linesFrom(used.left, used.right);
  const keys = new Map(
    found.map((column) => [column, new Set(rows.map((row) => foundKey(cellAt(sheet, { row, column }))))]),
  );
  const likeness = (line: number, other: number) =>
    (planned.get(line) ?? []).reduce((sum, { cell }) => {
      if (!keys.get(other)?.has(contentKey(cell))) return sum;
      return sum + (cell.kind === "text" ? LABEL : NUMBER);
    }, 0);
  const lines = [...planned.keys()].sort((a, b) => a - b);
  const aligned = alignLines(lines, found, likeness);
  const filled = withGaps(aligned, Math.max(...cells.map(({ at }) => at.column)));
  // Behind the last that is aligned nothing says whether one is gone: an empty one is.
  const isGone = ([line, other]: readonly [number, number]) =>
    planned.has(line) && rows.every((row) => isBlankCell(cellAt(sheet, { row, column: other }).value));
  return new Map([...filled].filter((pair) => !isGone(pair)));
}
