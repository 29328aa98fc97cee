import type { CellRange } from "../../domain/grid/cell-address";
import type { CellFormat } from "../cell-format";
import type { ListCell, ListColumn, ListRow } from "../../domain/report/section-block";
import { pointsOfSpan, type GridSpan, type PageGrid } from "./page-grid";
import { INSET_POINTS } from "./paragraph";
import { textLines } from "./text-lines";
import type { Tightness } from "./tightness";

export const LIST_FONT_POINTS = 9;

const LINE_POINTS = 14.5;
/** Excel allows no more. */
export const MOST_ROW_POINTS = 409;

/** A list of more columns has no room to spare. */
const MOST_INDENTED_COLUMNS = 3;

function isIndented({ align }: ListColumn, columns: readonly ListColumn[]): boolean {
  return align === "left" && columns.length <= MOST_INDENTED_COLUMNS;
}

/** The width that a text has in a cell so many points wide. */
export function listTextPoints(
  column: ListColumn,
  columns: readonly ListColumn[],
  cellPoints: number,
): number {
  return cellPoints - (isIndented(column, columns) ? INSET_POINTS : 0);
}

/** Texts at the left of their column stand a step from its edge. */
export function indentFormat(column: ListColumn, columns: readonly ListColumn[]): Pick<CellFormat, "indent"> {
  return isIndented(column, columns) ? { indent: 1 } : {};
}

/** A cell of a list where it stands, one cell with those that are merged into it. */
export interface ListCellPlace {
  readonly cell: ListCell;
  readonly column: ListColumn;
  readonly row: ListRow;
  /** Rows of the list, columns of the grid. */
  readonly range: CellRange;
}

function isMergedInto(cell: ListCell | undefined, kind: "above" | "left"): boolean {
  return cell?.kind === kind;
}

/** The cells of a list's rows that have a text of their own, with what is merged into each. */
export function placeListCells(
  columns: readonly ListColumn[],
  spans: readonly GridSpan[],
  rows: readonly ListRow[],
): readonly ListCellPlace[] {
  return rows.flatMap((row, top) =>
    columns.flatMap((column, index): readonly ListCellPlace[] => {
      const cell = row.cells[index] ?? { kind: "blank" };
      if (cell.kind === "above" || cell.kind === "left") return [];
      let across = index;
      while (isMergedInto(row.cells[across + 1], "left")) across++;
      let bottom = top;
      while (isMergedInto(rows[bottom + 1]?.cells[index], "above")) bottom++;
      const left = spans[index]?.left ?? 0;
      return [{ cell, column, row, range: { top, left, bottom, right: spans[across]?.right ?? left } }];
    }),
  );
}

function heightOfText(text: string, points: number, padding: number): number {
  return textLines(text, points, LIST_FONT_POINTS).length * LINE_POINTS + padding;
}

/** The height of each row, so that no text is cut off; a cell over several rows stretches the last of them. */
export function listRowHeights(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
  places: readonly ListCellPlace[],
  grid: PageGrid,
  { listRowPadding }: Tightness,
): readonly number[] {
  const least = LINE_POINTS + listRowPadding;
  const heights = rows.map(() => least);
  const inOrder = [...places].sort((a, b) => a.range.bottom - a.range.top - (b.range.bottom - b.range.top));
  for (const { cell, column, range } of inOrder) {
    if (cell.kind !== "text") continue;
    const points = listTextPoints(column, columns, pointsOfSpan(grid, range));
    const needed = heightOfText(cell.text, points, listRowPadding);
    const present = heights.slice(range.top, range.bottom + 1).reduce((sum, points) => sum + points, 0);
    const last = heights[range.bottom] ?? least;
    if (needed > present) heights[range.bottom] = Math.min(MOST_ROW_POINTS, last + needed - present);
  }
  return heights;
}

/** The text that a cell is merged with, where rows before it go on another page. */
function textAbove(rows: readonly ListRow[], row: number, column: number): ListCell {
  for (let above = row; above >= 0; above--) {
    const cell = rows[above]?.cells[column];
    if (cell && cell.kind !== "above") return cell;
  }
  return { kind: "blank" };
}

/** The rows from one on, their first cells whole again. */
export function rowsFrom(rows: readonly ListRow[], from: number): readonly ListRow[] {
  const [first, ...rest] = rows.slice(from);
  if (!first) return [];
  const cells = first.cells.map((cell, column) =>
    cell.kind === "above" ? textAbove(rows, from, column) : cell,
  );
  return [{ ...first, cells }, ...rest];
}

/** A page that is filled less than this is filled with the beginning of the next group of rows. */
const LEAST_FILLED = 0.6;

/**
 * The row before which a list is divided so that `heights` up to it fit into `points`; undefined where too few would
 * fit. Between rows whose first cell is not `above`, where that fills most of the page.
 */
export function rowToDivideBefore(
  rows: readonly ListRow[],
  heights: readonly number[],
  points: number,
): number | undefined {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  const most = Math.min(
    tops.findLastIndex((top) => top <= points),
    rows.length - 1,
  );
  const between = rows.findLastIndex((row, at) => at <= most && row.cells[0]?.kind !== "above");
  const at = (tops[between] ?? 0) >= points * LEAST_FILLED ? between : most;
  return at >= 2 ? at : undefined;
}
