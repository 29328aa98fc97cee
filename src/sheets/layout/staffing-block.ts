import type { CellRange } from "../../domain/grid/cell-address";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { StaffingBlock, StaffingBox } from "../../domain/report/section-block";
import { HEADER_FILL } from "../header-fill";
import { textCell } from "../plan-cells";
import { HEADING_LINE, INSET_POINTS, isSeveralCells, PROSE_LINE_POINTS } from "./paragraph";
import { GAP_POINTS } from "./page";
import type { BlockDrawing, BlockPage, PageBlock } from "./page-block";
import { pointsOfSpan, rowsAcross, spansOfGrid, type GridSpan, type PageGrid } from "./page-grid";
import { placed } from "./placed-cell";
import { textLines } from "./text-lines";

const FONT_POINTS = 9;
const LINE_POINTS = 14.5;
const PADDING_POINTS = 3;
/** Employer, post, what it does. */
const WEIGHTS = [4, 4, 7];

interface StaffingRow {
  /** Undefined where the employer of the row above has another post. */
  readonly employer: string | undefined;
  readonly title: string;
  readonly role: string;
}

function rowsOfBox({ employers }: StaffingBox): readonly StaffingRow[] {
  return employers.flatMap(({ name, headCount, posts }) => {
    if (name === "" && posts.length === 0) return [];
    const employer = headCount === null ? name : `${name}${REPORT_TEXTS.headCount(headCount)}`;
    if (posts.length === 0) return [{ employer, title: "", role: "" }];
    return posts.map(({ title, role }, index) => ({
      employer: index === 0 ? employer : undefined,
      title,
      role,
    }));
  });
}

function heightOfRow(
  { employer, title, role }: StaffingRow,
  spans: readonly GridSpan[],
  grid: PageGrid,
): number {
  const lines = [employer ?? "", title, role].map((text, index) => {
    const span = spans[index];
    return span ? textLines(text, pointsOfSpan(grid, span) - INSET_POINTS, FONT_POINTS).length : 1;
  });
  return Math.max(...lines) * LINE_POINTS + PADDING_POINTS;
}

function drawBox(box: StaffingBox, spans: readonly GridSpan[], grid: PageGrid, top: number): BlockDrawing {
  const rows = rowsOfBox(box);
  const title = rowsAcross(grid, top);
  const whole = rowsAcross(grid, top, top + rows.length);
  const at = (index: number, column: number, bottom = index): CellRange => ({
    top: top + 1 + index,
    bottom: top + 1 + bottom,
    left: spans[column]?.left ?? 0,
    right: spans[column]?.right ?? 0,
  });
  const lastOfEmployer = (index: number): number => {
    let last = index;
    while (last + 1 < rows.length && rows[last + 1]?.employer === undefined) last++;
    return last;
  };
  const cells = rows.flatMap(({ employer, title: post, role }, index) =>
    employer !== undefined && post === "" && role === ""
      ? [{ text: employer, range: rowsAcross(grid, top + 1 + index) }]
      : [
          ...(employer === undefined ? [] : [{ text: employer, range: at(index, 0, lastOfEmployer(index)) }]),
          { text: post, range: at(index, 1) },
          { text: role, range: at(index, 2) },
        ],
  );
  return {
    cells: [
      placed(top, 0, textCell(`${box.title}${box.note}`)),
      ...cells
        .filter(({ text }) => text !== "")
        .map(({ text, range }) => placed(range.top, range.left, textCell(text))),
    ],
    merges: [title, ...cells.map(({ range }) => range)].filter(isSeveralCells),
    formats: [
      { range: whole, format: { fontPoints: FONT_POINTS, horizontal: "left", wrap: true, border: "grid" } },
      ...cells.map(({ range }) => ({ range, format: { indent: 1 } })),
      { range: title, format: { bold: true, horizontal: "center", fill: HEADER_FILL } },
      { range: whole, format: { border: "frame" } },
    ],
  };
}

/** 図1: who works where, as boxes of cells below each other. */
export function staffingBlock({ caption, boxes }: StaffingBlock, { grid }: BlockPage): PageBlock {
  const spans = spansOfGrid(grid, WEIGHTS);
  const boxHeights = boxes.map((box) => [
    PROSE_LINE_POINTS + PADDING_POINTS,
    ...rowsOfBox(box).map((row) => heightOfRow(row, spans, grid)),
  ]);
  return {
    heights: [PROSE_LINE_POINTS, ...boxHeights.flatMap((heights) => [...heights, GAP_POINTS])],
    draw: (top) => {
      let row = top + 1;
      const drawn = boxes.map((box, index) => {
        const drawing = drawBox(box, spans, grid, row);
        row += (boxHeights[index]?.length ?? 0) + 1;
        return drawing;
      });
      return {
        cells: [placed(top, 0, textCell(caption)), ...drawn.flatMap(({ cells = [] }) => cells)],
        merges: drawn.flatMap(({ merges = [] }) => merges),
        formats: [
          { range: rowsAcross(grid, top), format: HEADING_LINE },
          ...drawn.flatMap(({ formats = [] }) => formats),
        ],
        owned: [rowsAcross(grid, top, row - 1)],
      };
    },
  };
}
