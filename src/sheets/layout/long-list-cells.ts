import type { ListCell, ListColumn, ListRow } from "../../domain/report/section-block";
import { LIST_FONT_POINTS, listTextPoints } from "./list-rows";
import { pointsOfSpan, type GridSpan, type PageGrid } from "./page-grid";
import { textLines, textOfLines } from "./text-lines";

/** More lines than these need a row higher than Excel allows. */
const MOST_LINES_OF_ROW = 26;
/** The lines of each part of a longer text: a page is filled well with them. */
const LINES_OF_PART = 12;

/** The columns that a cell stands over, those merged into it among them. */
function spanOfCell({ cells }: ListRow, index: number, spans: readonly GridSpan[]): GridSpan {
  let across = index;
  while (cells[across + 1]?.kind === "left") across++;
  const left = spans[index]?.left ?? 0;
  return { left, right: spans[across]?.right ?? left };
}

/** A text in parts, where it is too long for a row. */
function partsOf(text: string, points: number): readonly string[] {
  const lines = textLines(text, points, LIST_FONT_POINTS);
  if (lines.length <= MOST_LINES_OF_ROW) return [text];
  return Array.from({ length: Math.ceil(lines.length / LINES_OF_PART) }, (_, part) =>
    textOfLines(lines.slice(part * LINES_OF_PART, (part + 1) * LINES_OF_PART)),
  );
}

/** Each text that is too long for a row stands in several, its other cells merged over them: pages may end between. */
export function withoutLongCells(
  columns: readonly ListColumn[],
  spans: readonly GridSpan[],
  rows: readonly ListRow[],
  grid: PageGrid,
): readonly ListRow[] {
  return rows.flatMap((row) => {
    const texts = row.cells.map((cell, index) => {
      const column = columns[index];
      if (cell.kind !== "text" || !column) return undefined;
      const points = listTextPoints(column, columns, pointsOfSpan(grid, spanOfCell(row, index, spans)));
      const parts = partsOf(cell.text, points);
      return parts.length > 1 ? parts : undefined;
    });
    const most = Math.max(1, ...texts.map((parts) => parts?.length ?? 1));
    if (most === 1) return [row];
    return Array.from({ length: most }, (_, part): ListRow => {
      let isOfLongCell = false;
      const cells = row.cells.map((cell, index): ListCell => {
        if (cell.kind === "left" && isOfLongCell) return cell;
        const parts = texts[index];
        isOfLongCell = parts !== undefined;
        if (parts === undefined || cell.kind !== "text") return part === 0 ? cell : { kind: "above" };
        const text = parts[part];
        return text === undefined ? { kind: "above" } : { ...cell, text };
      });
      return { ...row, cells };
    });
  });
}
