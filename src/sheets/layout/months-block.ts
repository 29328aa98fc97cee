import type { CellRange } from "../../domain/grid/cell-address";
import type { SectionTable } from "../../domain/report/section-table";
import { textCell } from "../plan-cells";
import { chartBlock, chartBlockCells } from "./chart-block";
import type { BlockDrawing, BlockPage, PageBlock } from "./page-block";
import { placed } from "./placed-cell";
import { sectionCharts } from "./section-charts";
import { tableFormats } from "./section-formats";
import { LABEL_COLUMN, placeTable, type SectionLayout } from "./section-layout";
import { blockWidths, tableHeights } from "./section-sizes";
import { tableBody, tableWords } from "./table-body";
import { tableHeader } from "./table-header";

/** The charts' block with its title and the opening caseload above it. */
function rangeOfChartData(layout: SectionLayout): CellRange | undefined {
  const block = chartBlock(layout);
  return block && { ...block.range, top: layout.headerRows.from };
}

function rangeOfNotes({ noteRows, whole }: SectionLayout): CellRange | undefined {
  const [top] = noteRows;
  const bottom = noteRows.at(-1);
  return top === undefined || bottom === undefined ? undefined : { ...whole, top, bottom };
}

function labelMerges({ section, months, years }: SectionLayout): readonly CellRange[] {
  const over = (top: number, bottom: number) => ({ top, left: LABEL_COLUMN, bottom, right: LABEL_COLUMN });
  return [
    ...months.map(({ row }) => over(row, row + section.lines.length - 1)),
    ...years.map(({ row, percentRow }) => over(row, percentRow ?? row + section.lines.length - 1)),
  ].filter(({ top, bottom }) => bottom > top);
}

function named(area: string, range: CellRange | undefined) {
  return range ? [{ area, range }] : [];
}

function drawTable(layout: SectionLayout): BlockDrawing {
  const { section, table, noteRows, whole } = layout;
  const header = tableHeader(layout);
  const body = tableBody(layout);
  const chartData = rangeOfChartData(layout);
  const chartCells = chartBlockCells(layout);
  const notes = section.notes.map((note, index) =>
    placed(noteRows[index] ?? 0, LABEL_COLUMN, textCell(note)),
  );
  return {
    rectangles: [
      { range: table, cells: [...header.cells, ...body] },
      ...(chartData ? [{ range: chartData, cells: chartCells }] : []),
    ],
    cells: notes,
    merges: [
      ...header.merges,
      ...labelMerges(layout),
      ...noteRows.map((row) => ({ ...whole, top: row, bottom: row })),
    ],
    formats: tableFormats(layout),
    areas: [
      ...named("table", table),
      ...named("notes", rangeOfNotes(layout)),
      ...named("chart_data", chartData),
    ],
    owned: [table, ...(chartData ? [chartData] : [])],
    figures: [...body, ...chartCells],
    sources: tableWords(layout),
    charts: sectionCharts(layout),
    besidePage: chartData ? blockWidths(layout, chartData.right) : [],
  };
}

/** The table by month with its notes and charts: it is never divided. */
export function monthsBlock(table: SectionTable, { rounding }: BlockPage): PageBlock {
  return {
    heights: tableHeights(placeTable(table, rounding, 0)),
    draw: (top) => drawTable(placeTable(table, rounding, top)),
  };
}
