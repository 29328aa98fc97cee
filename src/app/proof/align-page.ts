import type { CellRange } from "../../domain/grid/cell-address";
import { cellAt, usedRange, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { WrittenCell } from "../report-pages";
import { alignColumns } from "./align-columns";
import { alignLines } from "./align-lines";
import { cellLikeness, selfLikeness } from "./line-likeness";
import { grouped, linesFrom, withGaps } from "./lines-of-page";

/** Where the lines of a page stand on its sheet. */
export interface PageAlignment {
  /** The sheet's row of each planned row. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** Planned rows that stand out of their order. */
  readonly moved: readonly number[];
  /** Planned rows that stand nowhere. */
  readonly missing: readonly number[];
  /** The sheet's rows between those of one table that are none of it. */
  readonly extra: readonly number[];
  /** The same of columns; one that stands elsewhere is missing and extra. */
  readonly missingColumns: readonly number[];
  readonly extraColumns: readonly number[];
}

/** A row that is so alike is the same row, wherever it stands. */
const SAME_ROW = 0.6;

interface RowsToAlign {
  readonly planned: ReadonlyMap<number, readonly WrittenCell[]>;
  readonly found: readonly number[];
  readonly likeness: (planned: number, found: number) => number;
}

/** Rows that stand out of their order. */
function movedRows(
  { planned, found, likeness }: RowsToAlign,
  aligned: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  const taken = new Set(aligned.values());
  for (const [row, cells] of planned) {
    if (aligned.has(row)) continue;
    const least = selfLikeness(cells) * SAME_ROW;
    const place = found.find((other) => !taken.has(other) && least > 0 && likeness(row, other) >= least);
    if (place === undefined) continue;
    taken.add(place);
    moved.set(row, place);
  }
  return moved;
}

/** The sheet's lines that stand between the lines of one table, each from its first to its last. */
function extraLines(
  tables: readonly (readonly [number, number])[],
  inOrder: ReadonlyMap<number, number>,
  moved: ReadonlyMap<number, number>,
): readonly number[] {
  const taken = new Set([...inOrder.values(), ...moved.values()]);
  const extra = tables.flatMap(([first, last]) => {
    const places = linesFrom(first, last).flatMap((line) => inOrder.get(line) ?? []);
    return linesFrom(Math.min(...places), Math.max(...places)).filter((line) => !taken.has(line));
  });
  return [...new Set(extra)];
}

/** Finds the rows and columns of a page on a sheet in which users may have moved, inserted and deleted some. */
export function alignPage(
  cells: readonly WrittenCell[],
  owned: readonly CellRange[],
  sheet: SheetSnapshot,
  areColumnsMoved: boolean,
): PageAlignment {
  const lastRow = Math.max(0, ...cells.map(({ at }) => at.row));
  const lastColumn = Math.max(0, ...cells.map(({ at }) => at.column));
  const used = usedRange(sheet);
  const columns =
    areColumnsMoved && used
      ? alignColumns(cells, sheet, used)
      : new Map(linesFrom(0, lastColumn).map((line) => [line, line]));
  const filled = cells.filter(({ cell }) => cell.kind !== "blank");
  const planned = grouped(filled, ({ row }) => row);
  // A gap between what is ours may be of any width: none of its columns can be gone.
  const columnsOfSomething = [...grouped(filled, ({ column }) => column).keys()].sort((a, b) => a - b);
  const found = used ? linesFrom(used.top, used.bottom) : [];
  const likeness = (row: number, other: number) =>
    (planned.get(row) ?? []).reduce((sum, { at, cell }) => {
      const column = columns.get(at.column);
      return column === undefined ? sum : sum + cellLikeness(cell, cellAt(sheet, { row: other, column }));
    }, 0);
  const lines = [...planned.keys()].sort((a, b) => a - b);
  const aligned = alignLines(lines, found, likeness);
  const moved = movedRows({ planned, found, likeness }, aligned);
  const inOrder = withGaps(aligned, lastRow);
  const rows = new Map([...inOrder, ...moved]);
  return {
    rows,
    columns,
    moved: [...moved.keys()],
    missing: lines.filter((row) => !rows.has(row)),
    extra: extraLines(
      owned.map(({ top, bottom }) => [top, bottom]),
      inOrder,
      moved,
    ),
    missingColumns: columnsOfSomething.filter((column) => !columns.has(column)),
    extraColumns: extraLines(
      owned.map(({ left, right }) => [left, right]),
      columns,
      new Map(),
    ),
  };
}

/** Every line where it is planned. */
export function alignedAsPlanned(cells: readonly WrittenCell[]): PageAlignment {
  const same = (lines: readonly number[]) => new Map(lines.map((line) => [line, line]));
  return {
    rows: same(cells.map(({ at }) => at.row)),
    columns: same(cells.map(({ at }) => at.column)),
    moved: [],
    missing: [],
    extra: [],
    missingColumns: [],
    extraColumns: [],
  };
}
