import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { CellRange } from "../../domain/grid/cell-address";
import { longFiscalYearLabel } from "../../domain/calendar/fiscal-year";
import type { ChartPlan, ChartSeriesPlan } from "../chart-plan";
import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";
import { chartBlock, type ChartBlock } from "./chart-block";
import { chartColour } from "./chart-colours";
import type { SectionLayout } from "./section-layout";

interface DrawnSeries {
  readonly id: string;
  readonly label: string;
  readonly plan: ChartSeriesPlan;
}

function chartName({ section }: SectionLayout, chart: string): string {
  return `${OUR_NAME_PREFIX}${section.id.replace("-", "_")}_${chart}`;
}

function seriesOf({ range, columns, categoryRows }: ChartBlock): readonly DrawnSeries[] {
  return columns.map(({ id, label }, index) => {
    const column = range.left + 1 + index;
    const plan = {
      name: { row: range.top, column },
      values: { top: categoryRows.from, left: column, bottom: categoryRows.to, right: column },
      colour: chartColour(index),
    };
    return { id, label, plan };
  });
}

/** Excel refuses to format a line without a single point (EmptyChartSeries): such a series is not drawn. */
function linesOf(layout: SectionLayout, block: ChartBlock): readonly DrawnSeries[] {
  return seriesOf(block).filter(({ id }) =>
    layout.months.some(({ month }) => (month.figures?.[0]?.get(id)?.value ?? null) !== null),
  );
}

function rowOf({ range }: ChartBlock, row: number): CellRange {
  return { top: row, left: range.left + 1, bottom: row, right: range.right };
}

function categoriesOf({ range, categoryRows }: ChartBlock): CellRange {
  return { top: categoryRows.from, left: range.left, bottom: categoryRows.to, right: range.left };
}

/** The column at which the chart area is cut in two: half of the page's width. */
function middleColumn(area: CellRange): number {
  return area.left + Math.floor((area.right - area.left) / 2);
}

/** The charts of a section, side by side where there are two. */
export function sectionCharts(layout: SectionLayout): readonly ChartPlan[] {
  const { section, charts: area } = layout;
  const block = chartBlock(layout);
  if (!block || !area) return [];
  const middle = middleColumn(area);
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
          area: { ...area, right: middle },
          categories: rowOf(block, block.sliceRow ?? block.range.bottom),
          values: rowOf(block, block.categoryRows.to),
          sliceColours: block.columns.map((_, index) => chartColour(index)),
        };
      case "stackedBar":
        return {
          type: "stackedBar",
          name: chartName(layout, "bar"),
          area: { ...area, left: middle + 1 },
          categories: categoriesOf(block),
          series: seriesOf(block).map(({ plan }) => plan),
        };
    }
  });
}
