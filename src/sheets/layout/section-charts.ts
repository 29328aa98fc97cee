import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { CellRange } from "../../domain/grid/cell-address";
import { longFiscalYearLabel } from "../../domain/calendar/fiscal-year";
import type { Colour } from "../cell-format";
import type { ChartPlan, ChartSeriesPlan } from "../chart-plan";
import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";
import { chartBlock, type ChartBlock } from "./chart-block";
import { chartColours, lineColour } from "./chart-colours";
import { CHART_ROWS, type SectionLayout } from "./section-layout";

interface DrawnSeries {
  readonly id: string;
  readonly label: string;
  readonly plan: ChartSeriesPlan;
}

function chartName({ section }: SectionLayout, chart: string): string {
  return `${OUR_NAME_PREFIX}${section.id.replace("-", "_")}_${chart}`;
}

const UNKNOWN_COLOUR: Colour = "#A6A6A6";

function coloursOf(columns: ChartBlock["columns"]): readonly Colour[] {
  const colours = chartColours(columns.map(({ id }) => id));
  return columns.map(({ id }) => colours.get(id) ?? UNKNOWN_COLOUR);
}

function seriesOf(
  { range, columns, categoryRows }: ChartBlock,
  colours: readonly Colour[],
): readonly DrawnSeries[] {
  return columns.map(({ id, label }, index) => {
    const column = range.left + 1 + index;
    const plan = {
      name: { row: range.top, column },
      values: { top: categoryRows.from, left: column, bottom: categoryRows.to, right: column },
      colour: colours[index] ?? UNKNOWN_COLOUR,
    };
    return { id, label, plan };
  });
}

/** Excel refuses to format a line without a single point (EmptyChartSeries): such a series is not drawn. */
function linesOf(layout: SectionLayout, block: ChartBlock): readonly DrawnSeries[] {
  return seriesOf(
    block,
    block.columns.map((_, place) => lineColour(place)),
  ).filter(({ id }) =>
    layout.months.some(({ month }) => (month.figures?.[0]?.get(id)?.value ?? null) !== null),
  );
}

function rowOf({ range }: ChartBlock, row: number): CellRange {
  return { top: row, left: range.left + 1, bottom: row, right: range.right };
}

function categoriesOf({ range, categoryRows }: ChartBlock): CellRange {
  return { top: categoryRows.from, left: range.left, bottom: categoryRows.to, right: range.left };
}

/** The pie's half and the bars': side by side, or below each other where the area is high enough for both. */
function halvesOf(area: CellRange): readonly [CellRange, CellRange] {
  const rows = area.bottom - area.top + 1;
  if (rows > CHART_ROWS) {
    const last = area.top + rows / 2 - 1;
    return [
      { ...area, bottom: last },
      { ...area, top: last + 1 },
    ];
  }
  const middle = area.left + Math.floor((area.right - area.left) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** The charts of a section, side by side where there are two. */
export function sectionCharts(layout: SectionLayout): readonly ChartPlan[] {
  const { section, charts: area } = layout;
  const block = chartBlock(layout);
  if (!block || !area) return [];
  const [pieArea, barArea] = halvesOf(area);
  return section.charts.flatMap((chart): ChartPlan | readonly ChartPlan[] => {
    switch (chart) {
      case "trendLine": {
        const lines = linesOf(layout, block);
        if (lines.length === 0) return [];
        return {
          type: "line",
          name: chartName(layout, "trend"),
          title: REPORT_TEXTS.trendOf(lines.map(({ label }) => label)),
          area,
          categories: categoriesOf(block),
          series: lines.map(({ plan }) => plan),
        };
      }
      case "pie":
        return {
          type: "pie",
          name: chartName(layout, "pie"),
          title: longFiscalYearLabel(section.year.fiscalYear),
          area: pieArea,
          categories: rowOf(block, block.sliceRow ?? block.range.bottom),
          values: rowOf(block, block.categoryRows.to),
          sliceColours: coloursOf(block.columns),
        };
      case "stackedBar":
        return {
          type: "stackedBar",
          name: chartName(layout, "bar"),
          area: barArea,
          categories: categoriesOf(block),
          series: seriesOf(block, coloursOf(block.columns)).map(({ plan }) => plan),
        };
    }
  });
}
