import type { CellRange } from "../../domain/grid/cell-address";
import type { FigureName } from "../../domain/report/figure-name";
import type { ListBlock, ListCell, ListRow } from "../../domain/report/section-block";
import { HEADER_FILL } from "../header-fill";
import { BLANK_CELL, figureCell, textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { YEAR_FILL } from "./section-formats";
import { listHeader } from "./list-header";
import {
  indentFormat,
  LIST_FONT_POINTS,
  listRowHeights,
  placeListCells,
  rowsFrom,
  rowToDivideBefore,
} from "./list-rows";
import { withoutLongCells } from "./long-list-cells";
import { HEADING_LINE, isSeveralCells, PROSE_LINE_POINTS } from "./paragraph";
import type { BlockDrawing, BlockPage, PageBlock } from "./page-block";
import { lastColumn, pointsOfSpan, rowsAcross, spansOfGrid, type PageGrid } from "./page-grid";
import { placed, placedFigure, type PlacedCell } from "./placed-cell";
import { NOTE_FONT_POINTS, noteHeight } from "./section-sizes";
import { statementCell, statementFormat } from "./statement-cells";

function cellOf(cell: ListCell): PlanCell {
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? BLANK_CELL : textCell(cell.text);
    case "figure":
      return figureCell(cell.figure);
    case "blank":
    case "above":
    case "left":
      return BLANK_CELL;
  }
}

function writtenCell(cell: ListCell, { top, left }: CellRange, name: FigureName): PlacedCell {
  if (cell.kind === "figure") return placedFigure(top, left, cellOf(cell), cell.figure, name);
  return placed(top, left, cellOf(cell), cell.kind === "text" ? cell.records : undefined);
}

/** What a row is called by. */
function firstText({ cells: [first] }: ListRow): string {
  return first?.kind === "text" ? first.text : "";
}

/** `people`, `people_2`: a list that goes on on another page has a name there too. */
function nameOfPart(id: string, part: number): string {
  return part === 1 ? id : `${id}_${part}`;
}

/** The right half of a heading's line, where a figure stands at its end. */
function endOfLine(grid: PageGrid, row: number): CellRange {
  const half = pointsOfSpan(grid, { left: 0, right: lastColumn(grid) }) / 2;
  let left = lastColumn(grid);
  while (left > 1 && pointsOfSpan(grid, { left, right: lastColumn(grid) }) < half) left--;
  return { top: row, left, bottom: row, right: lastColumn(grid) };
}

function drawHeading({ id, heading, headingEnd }: ListBlock, grid: PageGrid, top: number): BlockDrawing {
  const line = { range: rowsAcross(grid, top), format: HEADING_LINE };
  const cells = heading === undefined ? [] : [placed(top, 0, textCell(heading))];
  if (!headingEnd) return { cells, formats: [line] };
  const end = endOfLine(grid, top);
  const figure = statementCell(id, headingEnd, end);
  const format = { ...statementFormat(headingEnd), bold: false, horizontal: "right" } as const;
  return {
    cells: [...cells, figure],
    merges: isSeveralCells(end) ? [end] : [],
    formats: [line, { range: end, format }],
    figures: [figure],
  };
}

/** A table that is not by month, or the part of it that stands on one page. */
export function listBlock(block: ListBlock, page: BlockPage, part = 1): PageBlock {
  const { id, heading, headingEnd, columns, hasHeader, notes } = block;
  const { grid } = page;
  const spans = spansOfGrid(
    grid,
    columns.map(({ weight }) => weight),
  );
  const rows = withoutLongCells(columns, spans, block.rows, grid);
  const header = hasHeader ? listHeader(columns, spans, grid) : undefined;
  const places = placeListCells(columns, spans, rows);
  const rowHeights = listRowHeights(columns, rows, places, grid, page.tightness);
  const hasHeading = heading !== undefined || headingEnd !== undefined;
  const above = [...(hasHeading ? [PROSE_LINE_POINTS] : []), ...(header?.heights ?? [])];
  const headerRows = header?.heights.length ?? 0;

  const draw = (top: number): BlockDrawing => {
    const tableTop = top + (hasHeading ? 1 : 0);
    const bodyTop = tableTop + headerRows;
    const table = rowsAcross(grid, tableTop, bodyTop + rows.length - 1);
    const noteTop = table.bottom + 1;
    const whole = { ...table, top, bottom: table.bottom + notes.length };
    const headingLine = hasHeading ? drawHeading(block, grid, top) : {};
    const headed = header?.draw(tableTop);
    const body = places.map(({ cell, column, row, range }) => {
      const at = { ...range, top: range.top + bodyTop, bottom: range.bottom + bodyTop };
      const label =
        rows
          .slice(0, rows.indexOf(row) + 1)
          .map(firstText)
          .findLast((text) => text !== "") ?? "";
      const name = {
        row: { of: "list", block: id, label },
        column: { id: column.id, label: column.label },
        measure: "count",
      } as const;
      return {
        cell,
        column,
        row,
        at,
        name,
        written: writtenCell(cell, at, name),
      };
    });
    const noteRows = notes.map((_, index) => rowsAcross(grid, noteTop + index));
    return {
      rectangles:
        table.bottom < table.top
          ? []
          : [{ range: table, cells: [...(headed?.cells ?? []), ...body.map(({ written }) => written)] }],
      cells: [
        ...(headingLine.cells ?? []),
        ...notes.map((note, index) => placed(noteTop + index, 0, textCell(note))),
      ],
      merges: [
        ...(headingLine.merges ?? []),
        ...(headed?.merges ?? []),
        ...body.map(({ at }) => at).filter(isSeveralCells),
        ...noteRows.filter(isSeveralCells),
      ],
      formats: [
        ...(headingLine.formats ?? []),
        { range: table, format: { fontPoints: LIST_FONT_POINTS, wrap: true, border: "grid" } },
        ...(headed
          ? [
              {
                range: { ...table, bottom: bodyTop - 1 },
                format: { horizontal: "center", vertical: "center", fill: HEADER_FILL } as const,
              },
              ...headed.formats,
            ]
          : []),
        ...columns.flatMap((column, index) =>
          rows.length === 0
            ? []
            : [
                {
                  range: { ...table, ...spans[index], top: bodyTop },
                  format: { horizontal: column.align, ...indentFormat(column, columns) },
                },
              ],
        ),
        ...body.flatMap(({ cell, at, row }) => [
          ...(cell.kind === "figure" ? [{ range: at, format: { numberFormat: "#,##0_ " } }] : []),
          ...(row.isTotal ? [{ range: at, format: { bold: true, fill: YEAR_FILL } }] : []),
          // A text over several columns, such as 実績なし, belongs to none of them.
          ...(row.cells.includes(cell) && at.right > (spans[columnOf(at.left)]?.right ?? at.right)
            ? [{ range: at, format: { horizontal: "center" } as const }]
            : []),
        ]),
        { range: table, format: { border: "frame" } },
        ...noteRows.map((range) => ({
          range,
          format: { fontPoints: NOTE_FONT_POINTS, horizontal: "left", wrap: true } as const,
        })),
      ],
      areas: [{ area: nameOfPart(id, part), range: whole }],
      owned: [whole],
      figures: [
        ...(headingLine.figures ?? []),
        ...body.filter(({ cell }) => cell.kind === "figure").map(({ written }) => written),
      ],
      sources: body.flatMap(({ cell, written, name }) =>
        cell.kind === "text" && written.records.length > 0 ? [{ ...written, figure: name }] : [],
      ),
    };
  };

  const columnOf = (left: number): number => spans.findIndex((span) => span.left === left);

  return {
    heights: [...above, ...rowHeights, ...notes.map(noteHeight)],
    draw,
    divide: (points) => {
      const used = above.reduce((sum, height) => sum + height, 0);
      const at = rowToDivideBefore(rows, rowHeights, points - used);
      if (at === undefined) return undefined;
      const first = { ...block, rows: rows.slice(0, at), notes: [] };
      const headings = heading === undefined ? {} : { heading };
      const rest = {
        kind: "list",
        id,
        columns,
        hasHeader,
        notes,
        rows: rowsFrom(rows, at),
        ...headings,
      } as const;
      return [listBlock(first, page, part), listBlock(rest, page, part + 1)];
    },
  };
}
