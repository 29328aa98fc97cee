import type { CellPosition } from "../../domain/grid/cell-address";

interface CellOfSheet {
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** Cells of one column of one sheet, from top to bottom. */
export interface ColumnRun<Entry extends CellOfSheet> {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly entries: readonly Entry[];
}

/** Sheets in the order in which they first come, columns from the left, rows from the top. */
function inOrder<Entry extends CellOfSheet>(entries: readonly Entry[]): readonly Entry[] {
  const sheets = new Map(
    [...new Set(entries.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]),
  );
  const place = ({ sheet }: Entry) => sheets.get(sheet) ?? 0;
  return entries.toSorted(
    (one, other) =>
      place(one) - place(other) || one.cell.column - other.cell.column || one.cell.row - other.cell.row,
  );
}

/**
 * Puts cells together that one range can hold: of one column, and with at most so many others between two of them.
 * With none between, `entries[i]` stands at row `top + i`.
 */
export function columnRuns<Entry extends CellOfSheet>(
  entries: readonly Entry[],
  mostBetween: number,
): readonly ColumnRun<Entry>[] {
  const runs: { sheet: string; column: number; top: number; bottom: number; entries: Entry[] }[] = [];
  for (const entry of inOrder(entries)) {
    const { row, column } = entry.cell;
    const run = runs.at(-1);
    const continues =
      run?.sheet === entry.sheet && run.column === column && row - run.bottom - 1 <= mostBetween;
    if (run && continues && row > run.bottom) {
      run.bottom = row;
      run.entries.push(entry);
    } else runs.push({ sheet: entry.sheet, column, top: row, bottom: row, entries: [entry] });
  }
  return runs;
}
