import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import type { ChartPlan, ChartSeriesPlan } from "../../sheets/chart-plan";
import type { HostChart, HostChartSeries, SheetCells } from "../excel-host/book/host-chart";
import { colourOf } from "./colour-of";

const AUTOMATIC = "#4472C4";

/** How a copy says a chart; undefined for one that a plan has no words for. `area` is the cells it covers. */
export function planChart(chart: HostChart, area: CellRange): ChartPlan | undefined {
  const first = chart.series[0];
  const categories = onSheet(chart, first?.categories);
  if (!first || !categories) return undefined;
  const placed = {
    name: chart.name,
    area,
    categories,
    ...(chart.title.visible && chart.title.text !== "" ? { title: chart.title.text } : {}),
  };
  switch (chart.type) {
    case "Pie": {
      const values = onSheet(chart, first.values);
      if (!values) return undefined;
      const count = (values.right - values.left + 1) * (values.bottom - values.top + 1);
      const sliceColours = Array.from(
        { length: count },
        (_, at) => colourOf(first.points.get(at)?.fill) ?? AUTOMATIC,
      );
      return { ...placed, type: "pie", values, sliceColours };
    }
    case "BarStacked": {
      const series = planSeries(chart, ({ fill }) => fill);
      return series && { ...placed, type: "stackedBar", series };
    }
    case "Line":
    case "LineMarkers": {
      const series = planSeries(chart, ({ lineColour }) => lineColour);
      return series && { ...placed, type: "line", series };
    }
    default:
      return undefined;
  }
}

function planSeries(
  chart: HostChart,
  colour: (series: HostChartSeries) => string | undefined,
): readonly ChartSeriesPlan[] | undefined {
  const planned: ChartSeriesPlan[] = [];
  for (const series of chart.series) {
    const values = onSheet(chart, series.values);
    const name = nameCell(chart, series);
    if (!values || !name) return undefined;
    planned.push({ name, values, colour: colourOf(colour(series)) ?? AUTOMATIC });
  }
  return planned;
}

function nameCell(chart: HostChart, { name }: HostChartSeries): CellPosition | undefined {
  const range = typeof name === "object" ? onSheet(chart, name) : undefined;
  return range && { row: range.top, column: range.left };
}

/** A plan's chart reads its own sheet only. */
function onSheet(chart: HostChart, cells: SheetCells | undefined): CellRange | undefined {
  return cells?.sheetId === chart.sheetId ? cells.range : undefined;
}
