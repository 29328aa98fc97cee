import type { CellRange } from "../../domain/grid/cell-address";
import type { ChartPlan, ChartSeriesPlan } from "../../sheets/chart-plan";
import { rangeOf } from "./range-of";

const CHART_FONT = "Yu Gothic";
const TEXT_POINTS = 9;
/** In a slice a line of six characters, such as （就労以外）, must not be broken. */
const SLICE_TEXT_POINTS = 8;
const TITLE_POINTS = 11;
/** Between two bars, in hundredths of a bar. */
const BAR_GAP = 60;

const TYPES = { pie: "Pie", stackedBar: "BarStacked", line: "LineMarkers" } as const;

/** Names, categories and values of a chart as one rectangle: Excel links all three to their cells. */
function sourceOf(plan: Exclude<ChartPlan, { type: "pie" }>): CellRange {
  const last = plan.series.at(-1) ?? plan.series[0];
  const right = last?.values.right ?? plan.categories.right;
  const top = plan.series[0]?.name.row ?? plan.categories.top;
  return { top, left: plan.categories.left, bottom: plan.categories.bottom, right };
}

/** The columns of the rectangle that no series is planned for, by their place as series, the last first. */
function leftOut(plan: Exclude<ChartPlan, { type: "pie" }>): readonly number[] {
  const { left, right } = sourceOf(plan);
  const planned = new Set(plan.series.map(({ values }) => values.left));
  const columns = Array.from({ length: right - left }, (_, index) => index);
  return columns.filter((index) => !planned.has(left + 1 + index)).reverse();
}

function setFont(font: Excel.ChartFont, points: number): void {
  font.name = CHART_FONT;
  font.size = points;
}

function writeTitle(chart: Excel.Chart, { title }: ChartPlan): void {
  if (title === undefined) {
    chart.title.visible = false;
  } else {
    chart.title.text = title;
    setFont(chart.title.format.font, TITLE_POINTS);
  }
}

/** A chart is named before anything else: one that Excel did not finish is found again and replaced. */
function addChart(
  sheet: Excel.Worksheet,
  { type, name }: ChartPlan,
  source: CellRange,
  seriesBy: "Rows" | "Columns",
): Excel.Chart {
  const chart = sheet.charts.add(TYPES[type], rangeOf(sheet, source), seriesBy);
  chart.name = name;
  return chart;
}

/** The category's text, which holds the table's own percent; never Excel's. */
function writeSliceLabels({ dataLabels: labels }: Excel.ChartSeries): void {
  labels.showCategoryName = true;
  labels.showValue = false;
  labels.showPercentage = false;
  labels.showSeriesName = false;
  labels.position = "BestFit";
  setFont(labels.format.font, SLICE_TEXT_POINTS);
}

function writePie(sheet: Excel.Worksheet, plan: Extract<ChartPlan, { type: "pie" }>): Excel.Chart {
  const chart = addChart(sheet, plan, plan.values, "Rows");
  const series = chart.series.getItemAt(0);
  // Excel takes a first cell without a number for the series' name: then the slices would be one too few.
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  plan.sliceColours.forEach((colour, index) => {
    series.points.getItemAt(index).format.fill.setSolidColor(colour);
  });
  series.hasDataLabels = true;
  writeSliceLabels(series);
  chart.legend.visible = false;
  return chart;
}

function colourSeries(
  series: Excel.ChartSeries,
  { colour }: ChartSeriesPlan,
  type: "stackedBar" | "line",
): void {
  if (type === "stackedBar") {
    series.gapWidth = BAR_GAP;
    series.format.fill.setSolidColor(colour);
  } else {
    series.format.line.color = colour;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  }
}

function writeSeriesChart(sheet: Excel.Worksheet, plan: Exclude<ChartPlan, { type: "pie" }>): Excel.Chart {
  const chart = addChart(sheet, plan, sourceOf(plan), "Columns");
  for (const index of leftOut(plan)) chart.series.getItemAt(index).delete();
  plan.series.forEach((seriesPlan, index) => {
    const series = chart.series.getItemAt(index);
    series.setValues(rangeOf(sheet, seriesPlan.values));
    series.setXAxisValues(rangeOf(sheet, plan.categories));
    colourSeries(series, seriesPlan, plan.type);
  });
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  setFont(chart.legend.format.font, TEXT_POINTS);
  setFont(chart.axes.categoryAxis.format.font, TEXT_POINTS);
  setFont(chart.axes.valueAxis.format.font, TEXT_POINTS);
  return chart;
}

/** Adds a native chart, in place of the one of the same name. */
export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  sheet.charts.getItemOrNullObject(plan.name).delete();
  const chart = plan.type === "pie" ? writePie(sheet, plan) : writeSeriesChart(sheet, plan);
  writeTitle(chart, plan);
  const { top, left, bottom, right } = plan.area;
  chart.setPosition(
    rangeOf(sheet, { top, left, bottom: top, right: left }),
    rangeOf(sheet, { top: bottom, left: right, bottom, right }),
  );
}
