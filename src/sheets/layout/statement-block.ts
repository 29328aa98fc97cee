import type { CellRange } from "../../domain/grid/cell-address";
import type { StatementBlock, StatementPart } from "../../domain/report/section-block";
import { textCell } from "../plan-cells";
import { HEADING_LINE, isSeveralCells, PROSE_FONT_POINTS, PROSE_LINE_POINTS } from "./paragraph";
import type { BlockPage, PageBlock } from "./page-block";
import { pointsOfSpan, rowsAcross, spansOfGrid, type PageGrid } from "./page-grid";
import { placed } from "./placed-cell";
import { statementCell, statementEms, statementFormat } from "./statement-cells";

interface PlacedPart {
  readonly part: StatementPart;
  readonly line: number;
  readonly left: number;
  readonly right: number;
}

/** Side by side where all fit on a line, else a line each. */
function placeParts(grid: PageGrid, parts: readonly StatementPart[]): readonly PlacedPart[] {
  const weights = parts.map(statementEms);
  if (parts.length <= grid.widths.length) {
    const spans = spansOfGrid(grid, weights);
    const fits = parts.every((_, index) => {
      const span = spans[index];
      return span !== undefined && pointsOfSpan(grid, span) >= (weights[index] ?? 0) * PROSE_FONT_POINTS;
    });
    if (fits)
      return parts.flatMap((part, index) => (spans[index] ? [{ part, line: 0, ...spans[index] }] : []));
  }
  return parts.map((part, line) => ({ part, line, left: 0, right: grid.widths.length - 1 }));
}

/** A line of figures in words. */
export function statementBlock({ id, heading, parts }: StatementBlock, { grid }: BlockPage): PageBlock {
  const headings = heading === undefined ? [] : [heading];
  const placedParts = placeParts(grid, parts);
  const lines = Math.max(-1, ...placedParts.map(({ line }) => line)) + 1;
  return {
    heights: Array.from({ length: headings.length + lines }, () => PROSE_LINE_POINTS),
    draw: (top) => {
      const from = top + headings.length;
      const rangeOf = ({ line, left, right }: PlacedPart): CellRange => ({
        top: from + line,
        left,
        bottom: from + line,
        right,
      });
      const whole = rowsAcross(grid, top, from + lines - 1);
      const cells = placedParts.map((each) => statementCell(id, each.part, rangeOf(each)));
      return {
        cells: [...headings.map((words) => placed(top, 0, textCell(words))), ...cells],
        merges: placedParts.map(rangeOf).filter(isSeveralCells),
        formats: [
          { range: whole, format: { fontPoints: PROSE_FONT_POINTS, horizontal: "left" } },
          ...headings.map(() => ({ range: rowsAcross(grid, top), format: HEADING_LINE })),
          ...placedParts.map((each) => ({ range: rangeOf(each), format: statementFormat(each.part) })),
        ],
        areas: [{ area: id, range: whole }],
        owned: [whole],
        figures: cells,
      };
    },
  };
}
