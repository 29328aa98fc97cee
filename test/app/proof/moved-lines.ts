import { cellAddress, parseCellAddress } from "../../../src/domain/grid/cell-address";
import type { CellPosition, CellRange } from "../../../src/domain/grid/cell-address";
import type { CellSnapshot, SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";

/** Where each row, or each column, of a sheet stands afterwards; undefined: it is gone. */
export interface LineMap {
  readonly axis: "row" | "column";
  readonly to: (line: number) => number | undefined;
}

export const NOTHING_MOVED: LineMap = { axis: "row", to: (line) => line };

/** Lines from `at` on stand one further. */
export function lineInserted(axis: LineMap["axis"], at: number): LineMap {
  return { axis, to: (line) => (line >= at ? line + 1 : line) };
}

export function lineDeleted(axis: LineMap["axis"], at: number): LineMap {
  return { axis, to: (line) => (line === at ? undefined : line > at ? line - 1 : line) };
}

export function movedPosition(at: CellPosition, { axis, to }: LineMap): CellPosition | undefined {
  const line = to(at[axis]);
  return line === undefined ? undefined : { ...at, [axis]: line };
}

/** A range with what came into it and without what is gone. */
export function movedRange(range: CellRange, { axis, to }: LineMap): CellRange | undefined {
  const [first, last] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  const kept = Array.from({ length: last - first + 1 }, (_, index) => to(first + index)).filter(
    (line) => line !== undefined,
  );
  if (kept.length === 0) return undefined;
  const [low, high] = [Math.min(...kept), Math.max(...kept)];
  return axis === "row" ? { ...range, top: low, bottom: high } : { ...range, left: low, right: high };
}

/** As a spreadsheet does: a range goes by where its ends stand, and loses those that are gone. */
function movedReference(from: string, to: string, { axis, to: map }: LineMap): string {
  const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
  if (!first || !last) throw new Error(`${from}:${to}`);
  let [low, high] = [first[axis], last[axis]];
  while (low <= high && map(low) === undefined) low++;
  while (high >= low && map(high) === undefined) high--;
  const [newLow, newHigh] = [map(low), map(high)];
  if (low > high || newLow === undefined || newHigh === undefined) return "#REF!";
  return `${cellAddress({ ...first, [axis]: newLow })}:${cellAddress({ ...last, [axis]: newHigh })}`;
}

function movedFormula(formula: string, map: LineMap): string {
  return formula.replaceAll(
    /"(?:[^"]|"")*"|\b([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?\b(?!\()/g,
    (part: string, from: string | undefined, to: string | undefined) => {
      if (from === undefined) return part;
      if (to !== undefined) return movedReference(from, to, map);
      const at = parseCellAddress(from);
      const place = at && movedPosition(at, map);
      return place ? cellAddress(place) : "#REF!";
    },
  );
}

/** A sheet whose rows or columns stand elsewhere, as a spreadsheet moves them: formulas follow. */
export function withMovedLines(
  sheet: SheetSnapshot,
  map: LineMap,
  added: readonly { readonly at: CellPosition; readonly cell: CellSnapshot }[],
): SheetSnapshot {
  const rows: CellSnapshot[][] = [];
  const put = ({ row, column }: CellPosition, cell: CellSnapshot) => ((rows[row] ??= [])[column] = cell);
  sheet.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const place = movedPosition({ row, column }, map);
      if (!place) return;
      const { formula } = cell;
      put(place, formula === undefined ? cell : { ...cell, formula: movedFormula(formula, map) });
    });
  });
  for (const { at, cell } of added) put(at, cell);
  const width = Math.max(...rows.map((row) => row.length));
  const empty: CellSnapshot = { value: null, numberFormat: "General" };
  return {
    ...sheet,
    cells: Array.from(rows, (row) => Array.from({ length: width }, (_, column) => row[column] ?? empty)),
  };
}
