import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { columnWidths } from "../column-widths";
import { BLANK_CELL, textCell } from "../plan-cells";
import { areaName } from "../report-names";
import { rowHeights } from "../row-heights";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";
import {
  GAP_POINTS,
  HEADING_GAP_POINTS,
  HEADING_POINTS,
  onePage,
  REPORT_FONT,
  type PageMarginTexts,
} from "./page";
import type { BlockDrawing, PageBlock } from "./page-block";
import { rowsAcross, type PageGrid } from "./page-grid";
import { placed, type PlacedCell } from "./placed-cell";

const FIRST_BLOCK_ROW = 2;

/** A page of the report, a sheet of its own: what is written, and the figures that must be found there afterwards. */
export interface LaidOutPage {
  /** The section's id; `cover` and `contents` for the first two pages. */
  readonly section: string;
  /** 1 for the first page of its section. */
  readonly part: number;
  readonly plan: SheetPlan;
  /** Cells of tables, statements and chart block, with the records behind each. */
  readonly figures: readonly PlacedCell[];
  /** Words and marks of lists, with the records behind each. */
  readonly sources: readonly PlacedCell[];
  /** The rectangles that are ours on the sheet: emptied before they are written again. */
  readonly owned: readonly CellRange[];
  /** The table by month; all that is printed where there is none. */
  readonly table: CellRange;
}

/** A page with its heading, before it is drawn. */
export interface PageToDraw {
  readonly section: string;
  readonly part: number;
  readonly fiscalYear: FiscalYear;
  readonly sheet: string;
  readonly heading: string;
  /** In the middle of the page, where it is not at the left. */
  readonly isHeadingCentred?: true;
  readonly grid: PageGrid;
  readonly blocks: readonly PageBlock[];
  readonly pageNumber: number;
  readonly margins: PageMarginTexts;
}

/** One rectangle of cells; what none of `cells` names is blank. */
function rectangle(range: CellRange, cells: readonly PlacedCell[]): SheetPlanMember {
  const rows: PlanCell[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => BLANK_CELL),
  );
  for (const { at, cell } of cells) {
    const row = rows[at.row - range.top];
    if (row) row[at.column - range.left] = cell;
  }
  return { kind: "cells", at: { row: range.top, column: range.left }, rows };
}

function single({ at, cell }: PlacedCell): SheetPlanMember {
  return { kind: "cells", at, rows: [[cell]] };
}

interface StackedBlocks {
  readonly heights: readonly number[];
  readonly drawings: readonly BlockDrawing[];
}

/** Blocks below each other from a row on, an empty row between two. */
function stacked(blocks: readonly PageBlock[], top: number): StackedBlocks {
  const heights: number[] = [];
  const drawings: BlockDrawing[] = [];
  for (const block of blocks) {
    if (drawings.length > 0) heights.push(GAP_POINTS);
    drawings.push(block.draw(top + heights.length));
    heights.push(...block.heights);
  }
  return { heights, drawings };
}

/** `heading`, and `heading_2` on the second page of a section. */
function nameOfPage(area: string, part: number): string {
  return part === 1 ? area : `${area}_${part}`;
}

/** Draws a page: its heading, and its blocks below each other. */
export function drawPage(page: PageToDraw): LaidOutPage {
  const { section, part, fiscalYear, sheet, heading, grid, blocks } = page;
  const { heights, drawings } = stacked(blocks, FIRST_BLOCK_ROW);
  const all = rowsAcross(grid, 0, FIRST_BLOCK_ROW + Math.max(heights.length, 1) - 1);
  const headingRow = rowsAcross(grid, 0);
  const areas = [
    { area: nameOfPage("heading", part), range: headingRow },
    ...drawings.flatMap(({ areas: own = [] }) => own),
  ];
  const members: SheetPlanMember[] = [
    ...columnWidths(grid.widths),
    ...drawings.flatMap(({ besidePage = [] }) =>
      besidePage.map((width) => ({ kind: "columnWidth", ...width }) as const),
    ),
    ...rowHeights(0, [HEADING_POINTS, HEADING_GAP_POINTS, ...heights]),
    ...drawings.flatMap(({ rectangles = [] }) =>
      rectangles.map(({ range, cells }) => rectangle(range, cells)),
    ),
    single(placed(0, 0, textCell(heading))),
    ...drawings.flatMap(({ cells = [] }) => cells.map(single)),
    ...(page.isHeadingCentred ? [{ kind: "merge", range: headingRow } as const] : []),
    ...drawings.flatMap(({ merges = [] }) => merges.map((range) => ({ kind: "merge", range }) as const)),
    { kind: "format", range: all, format: { fontName: REPORT_FONT, fontPoints: 9, vertical: "center" } },
    {
      kind: "format",
      range: headingRow,
      format: { fontPoints: 13, bold: true, horizontal: page.isHeadingCentred ? "center" : "left" },
    },
    ...drawings.flatMap(({ formats = [] }) =>
      formats.map((format) => ({ kind: "format", ...format }) as const),
    ),
    ...areas.map(
      ({ area, range }) => ({ kind: "name", name: areaName(fiscalYear, section, area), range }) as const,
    ),
    { kind: "print", setup: onePage(all, page.pageNumber, page.margins) },
    ...drawings.flatMap(({ charts = [] }) => charts.map((chart) => ({ kind: "chart", chart }) as const)),
  ];
  const table = areas.find(({ area }) => area === "table")?.range;
  return {
    section,
    part,
    plan: { name: sheet, members },
    figures: drawings.flatMap(({ figures = [] }) => figures),
    sources: drawings.flatMap(({ sources = [] }) => sources),
    owned: drawings.flatMap(({ owned = [] }) => owned),
    table: table ?? all,
  };
}
