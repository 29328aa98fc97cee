import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { isInside } from "../filled-cells";
import { agrees } from "../recount";
import type { WrittenCell } from "../report-pages";
import { mappedFormula } from "./formula-references";

/** A row of a table that stands at the place of another. */
export interface SortedRow {
  readonly planned: number;
  readonly found: number;
  /** Only the table's columns were sorted: what stands beside it stayed. */
  readonly table: CellRange;
  readonly label: string;
}

/** A row whose numbers agree to such a part is the same row. */
const SAME_ROW = 0.6;

/** The rows of a table by their labels; those that two rows have tell none. */
function labelledRows(cells: readonly WrittenCell[], table: CellRange): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (const { at, cell } of cells) {
    if (cell.kind !== "text" || cell.text === "" || at.column !== table.left || !isInside(at, table))
      continue;
    if (rows.has(cell.text)) twice.add(cell.text);
    rows.set(cell.text, at.row);
  }
  return new Map([...rows].filter(([label]) => !twice.has(label)));
}

/** How many of a row's numbers stand in a row of the sheet. */
function agreeing(numbers: readonly WrittenCell[], sheet: SheetSnapshot, row: number): number {
  return numbers.filter(
    ({ at, cell }) =>
      cell.kind === "number" && agrees(cell.number, cellAt(sheet, { row, column: at.column }).value),
  ).length;
}

function sortedRowsOf(
  cells: readonly WrittenCell[],
  table: CellRange,
  sheet: SheetSnapshot,
): readonly SortedRow[] {
  const labelled = labelledRows(cells, table);
  const sorted = [...labelled.values()].flatMap((found): readonly SortedRow[] => {
    const label = cellText(cellAt(sheet, { row: found, column: table.left }).value);
    const planned = labelled.get(label);
    return planned === undefined || planned === found ? [] : [{ planned, found, table, label }];
  });
  const places = new Set(sorted.map(({ found }) => found));
  const isExchange =
    new Set(sorted.map(({ planned }) => planned)).size === sorted.length &&
    sorted.every(({ planned }) => places.has(planned));
  const areSame = sorted.every(({ planned, found }) => {
    const numbers = cells.filter(
      ({ at, cell }) => at.row === planned && cell.kind === "number" && isInside(at, table),
    );
    return agreeing(numbers, sheet, found) >= numbers.length * SAME_ROW;
  });
  return isExchange && areSame ? sorted : [];
}

/** The rows of tables that were sorted. */
export function sortedRows(
  cells: readonly WrittenCell[],
  tables: readonly CellRange[],
  sheet: SheetSnapshot,
): readonly SortedRow[] {
  return tables.flatMap((table) => sortedRowsOf(cells, table, sheet));
}

/** The sheet with sorted rows back in their places; sorting has made their formulas read their new rows. */
export function putBack(sheet: SheetSnapshot, sorted: readonly SortedRow[]): SheetSnapshot {
  const cells = sheet.cells.map((row) => [...row]);
  for (const { planned, found, table } of sorted) {
    const toPlanned = (at: CellPosition) => (at.row === found ? { ...at, row: planned } : at);
    for (let column = table.left; column <= table.right; column++) {
      const cell = cellAt(sheet, { row: found, column });
      const back: CellSnapshot =
        cell.formula === undefined
          ? cell
          : { ...cell, formula: `=${mappedFormula(cell.formula.replace(/^=/, ""), toPlanned)}` };
      const line = (cells[planned] ??= []);
      while (line.length < column) line.push(cellAt(sheet, { row: planned, column: line.length }));
      line[column] = back;
    }
  }
  return { ...sheet, cells };
}

/** Where a cell that was compared in its place stands. */
export function placeOfSorted(at: CellPosition, sorted: readonly SortedRow[]): CellPosition {
  const row = sorted.find(
    ({ planned, table }) => planned === at.row && table.left <= at.column && at.column <= table.right,
  );
  return row ? { ...at, row: row.found } : at;
}
