import type { TextBlock } from "../../domain/report/section-block";
import { textCell } from "../plan-cells";
import {
  dividedProse,
  HEADING_LINE,
  isSeveralCells,
  PROSE,
  PROSE_LINE_POINTS,
  proseHeights,
  proseLines,
} from "./paragraph";
import type { BlockPage, PageBlock } from "./page-block";
import { lastColumn, pointsOfSpan, rowsAcross } from "./page-grid";
import { placed } from "./placed-cell";

/** Fewer lines than these are not left alone at the foot of a page. */
const LEAST_LINES = 3;

/** Text that is not to be edited on the sheet. */
export function textBlock({ heading, text }: TextBlock, page: BlockPage): PageBlock {
  const { grid } = page;
  const width = pointsOfSpan(grid, { left: 0, right: lastColumn(grid) });
  const lines = proseLines(text, width).length;
  const headings = heading === undefined ? [] : [heading];
  return {
    heights: [...headings.map(() => PROSE_LINE_POINTS), ...proseHeights(lines)],
    draw: (top) => {
      const from = top + headings.length;
      const area = rowsAcross(grid, from, from + lines - 1);
      return {
        cells: [
          ...headings.map((words) => placed(top, 0, textCell(words))),
          ...(text === "" ? [] : [placed(from, 0, textCell(text))]),
        ],
        merges: isSeveralCells(area) ? [area] : [],
        formats: [
          ...headings.map(() => ({ range: rowsAcross(grid, top), format: HEADING_LINE })),
          { range: area, format: PROSE },
        ],
        owned: [rowsAcross(grid, top, area.bottom)],
      };
    },
    divide: (points) => {
      const room = Math.floor(points / PROSE_LINE_POINTS) - headings.length;
      if (room < LEAST_LINES || room >= lines) return undefined;
      const [first, rest] = dividedProse(text, width, room);
      return [
        textBlock({ kind: "text", text: first, ...(heading !== undefined && { heading }) }, page),
        textBlock({ kind: "text", text: rest }, page),
      ];
    },
  };
}
