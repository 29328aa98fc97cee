import type { CellPosition } from "../../domain/grid/cell-address";
import { cellAt, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { isInside } from "../filled-cells";
import type { WrittenCell } from "../report-pages";
import type { AreaPair } from "./lines-of-staff";

/** What the rows and columns of a table are called, in their order. */
interface TableWords {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A cell of a table as it tells which line it is in: its words, or that it is a figure. */
interface WordOrFigure {
  readonly text: string;
  readonly isFigure: boolean;
}

function plainWord(text: string): string {
  const plain = text.replaceAll("\r\n", "\n").trim();
  return plain.endsWith(REPORT_TEXTS.noted) ? plain.slice(0, -REPORT_TEXTS.noted.length) : plain;
}

/** Rows are called by their first cell, columns by what stands over their figures. */
function wordsOfTable(
  { top, left, bottom, right }: AreaPair["found"],
  at: (position: CellPosition) => WordOrFigure,
): TableWords {
  const lines = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_cell, step) => at({ row: top + down, column: left + step })),
  );
  const first = lines.findIndex((line) => line.some(({ isFigure }) => isFigure));
  const header = first === -1 ? lines : lines.slice(0, first);
  return {
    rows: lines.map(([label]) => label?.text ?? ""),
    columns: Array.from({ length: right - left + 1 }, (_, step) =>
      header
        .map((line) => line[step]?.text ?? "")
        .join("\n")
        .trim(),
    ),
  };
}

function foundWords(sheet: SheetSnapshot, { found }: AreaPair): TableWords {
  return wordsOfTable(found, (at) => {
    const { value, formula } = cellAt(sheet, at);
    const isText = typeof value === "string" && formula === undefined;
    return {
      text: isText ? plainWord(value) : "",
      isFigure: formula !== undefined || typeof value === "number",
    };
  });
}

function plannedWords(written: ReadonlyMap<string, WrittenCell["cell"]>, { planned }: AreaPair): TableWords {
  return wordsOfTable(planned, ({ row, column }) => {
    const cell = written.get(`${row} ${column}`);
    return {
      text: cell?.kind === "text" ? plainWord(cell.text) : "",
      isFigure: cell?.kind === "formula" || cell?.kind === "number",
    };
  });
}

/** The line of that name: where it was, else the only one. */
function lineNow(index: number, found: readonly string[], planned: readonly string[]): number | undefined {
  const word = found[index];
  if (word === undefined) return undefined;
  if (found.length === planned.length && planned[index] === word) return index;
  const isOnce = (words: readonly string[]) => words.filter((each) => each === word).length === 1;
  return word !== "" && isOnce(found) && isOnce(planned) ? planned.indexOf(word) : undefined;
}

/** Where cells of tables stand on a new sheet, by what their rows and columns are called. */
export function cellsFoundAgain(
  sheet: SheetSnapshot,
  written: ReadonlyMap<string, WrittenCell["cell"]>,
  tables: readonly AreaPair[],
): (at: CellPosition) => CellPosition | undefined {
  const known = new Map(
    tables.map((table) => [
      table,
      { found: foundWords(sheet, table), planned: plannedWords(written, table) },
    ]),
  );
  return (at) => {
    const table = tables.find(({ found }) => isInside(at, found));
    const words = table && known.get(table);
    if (!words) return undefined;
    const row = lineNow(at.row - table.found.top, words.found.rows, words.planned.rows);
    const column = lineNow(at.column - table.found.left, words.found.columns, words.planned.columns);
    return row === undefined || column === undefined
      ? undefined
      : { row: table.planned.top + row, column: table.planned.left + column };
  };
}
