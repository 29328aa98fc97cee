import type { ReportCover } from "../../domain/report/annual-report";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { columnWidths } from "../column-widths";
import { textCell } from "../plan-cells";
import { areaName } from "../report-names";
import { rowHeights } from "../row-heights";
import type { SheetPlanMember } from "../sheet-plan";
import type { LaidOutPage } from "./draw-page";
import { onePage, PRINTABLE_POINTS, REPORT_FONT } from "./page";
import { gridOfWeights, rowsAcross } from "./page-grid";
import { emsOf, textLines } from "./text-lines";

export const COVER = "cover";

const GRID = gridOfWeights(Array.from({ length: 12 }, () => 1));
const TOP_POINTS = 170;
const DATE_POINTS = 14;
const CENTRE_POINTS = 18;
const SUBTITLE_POINTS = 18;
const TITLE_POINTS = 32;
/** A title longer than the page is printed smaller, but no smaller than this. */
const LEAST_POINTS = 14;
const LINE_HEIGHT = 1.7;

/** The largest size up to `points` at which a line fits the page. */
function fitting(text: string, points: number): number {
  const width = PRINTABLE_POINTS * 0.94;
  return Math.max(LEAST_POINTS, Math.min(points, Math.floor(width / Math.max(1, emsOf(text)))));
}

interface CoverLine {
  readonly text: string;
  readonly points: number;
  readonly bold: boolean;
  /** Empty space above it. */
  readonly above: number;
}

function linesOf({ date, centreName, titleLines }: ReportCover): readonly CoverLine[] {
  return [
    { text: date, points: DATE_POINTS, bold: false, above: TOP_POINTS },
    { text: centreName, points: CENTRE_POINTS, bold: false, above: 16 },
    ...titleLines.map((text, index) => {
      const isLast = index === titleLines.length - 1;
      const points = fitting(text, isLast ? TITLE_POINTS : SUBTITLE_POINTS);
      return { text, points, bold: isLast, above: index === 0 ? 90 : 20 };
    }),
  ];
}

/** The first page: centred lines, no page number. */
export function coverPage(cover: ReportCover, fiscalYear: FiscalYear, sheet: string): LaidOutPage {
  const lines = linesOf(cover);
  const heights = lines.flatMap(({ text, points, above }) => [
    above,
    Math.max(1, textLines(text, PRINTABLE_POINTS, points).length) * points * LINE_HEIGHT,
  ]);
  const all = rowsAcross(GRID, 0, heights.length - 1);
  const placedLines = lines.map((line, index) => ({ line, range: rowsAcross(GRID, index * 2 + 1) }));
  const ranges: readonly CellRange[] = placedLines.map(({ range }) => range);
  const members: SheetPlanMember[] = [
    ...columnWidths(GRID.widths),
    ...rowHeights(0, heights),
    ...placedLines.map(
      ({ line, range }) =>
        ({ kind: "cells", at: { row: range.top, column: 0 }, rows: [[textCell(line.text)]] }) as const,
    ),
    ...ranges.map((range) => ({ kind: "merge", range }) as const),
    {
      kind: "format",
      range: all,
      format: { fontName: REPORT_FONT, horizontal: "center", vertical: "center", wrap: true },
    },
    ...placedLines.map(
      ({ line, range }) =>
        ({ kind: "format", range, format: { fontPoints: line.points, bold: line.bold } }) as const,
    ),
    { kind: "name", name: areaName(fiscalYear, COVER, "heading"), range: all },
    { kind: "print", setup: onePage(all, 1, {}) },
  ];
  return {
    section: COVER,
    part: 1,
    plan: { name: sheet, members },
    figures: [],
    sources: [],
    owned: [all],
    table: all,
  };
}
