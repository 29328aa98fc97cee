import type { Chart, ChartSeries, ChartType } from "wasm-xlsxwriter";
import type { ChartPlan } from "../../sheets/chart-plan";
import { CHART_TEXT_POINTS, CHART_TITLE_POINTS, chartFont } from "./chart-font";
import { barSeries, lineSeries, pieSeries } from "./chart-series";
import type { SheetPixels } from "./sheet-pixels";
import { rangePixels } from "./sheet-pixels";
import type { SheetTarget } from "./sheet-target";

/** Adds a native chart over its area of cells; `pixels` are the sheet's column and row sizes. */
export function writeChart(target: SheetTarget, plan: ChartPlan, pixels: SheetPixels): void {
  const { writer, sheet, scope } = target;
  const chart = scope.own(new writer.Chart(chartType(target, plan)));
  for (const series of chartSeries(target, plan)) scope.release(chart.pushSeries(series));
  const { width, height } = rangePixels(pixels, plan.area);
  scope.release(chart.setName(plan.name), chart.setWidth(width), chart.setHeight(height));
  writeTitle(target, chart, plan.title);
  writeLegend(target, chart, plan.type !== "pie");
  if (plan.type !== "pie") writeAxes(target, chart, plan.type);
  scope.release(sheet.insertChart(plan.area.top, plan.area.left, chart));
}

function chartType({ writer: { ChartType } }: SheetTarget, { type }: ChartPlan): ChartType {
  return { pie: ChartType.Pie, stackedBar: ChartType.BarStacked, line: ChartType.Line }[type];
}

function chartSeries(target: SheetTarget, plan: ChartPlan): ChartSeries[] {
  switch (plan.type) {
    case "pie":
      return [pieSeries(target, plan.categories, plan.values, plan.sliceColours)];
    case "stackedBar":
      return plan.series.map((series) => barSeries(target, plan.categories, series));
    case "line":
      return plan.series.map((series) => lineSeries(target, plan.categories, series));
  }
}

function writeTitle({ writer, scope }: SheetTarget, chart: Chart, text: string | undefined): void {
  const title = scope.own(chart.title());
  if (text === undefined) scope.release(title.setHidden());
  else scope.release(title.setName(text), title.setFont(chartFont(writer, CHART_TITLE_POINTS, scope)));
}

function writeLegend({ writer, scope }: SheetTarget, chart: Chart, shown: boolean): void {
  const legend = scope.own(chart.legend());
  if (!shown) scope.release(legend.setHidden());
  else {
    scope.release(
      legend.setPosition(writer.ChartLegendPosition.Bottom),
      legend.setFont(chartFont(writer, CHART_TEXT_POINTS, scope)),
    );
  }
}

/** The writer's x axis is the horizontal one, in bar charts the one of the values. */
function writeAxes({ writer, scope }: SheetTarget, chart: Chart, type: "stackedBar" | "line"): void {
  const [horizontal, vertical] = [scope.own(chart.xAxis()), scope.own(chart.yAxis())];
  for (const axis of [horizontal, vertical]) {
    scope.release(axis.setFont(chartFont(writer, CHART_TEXT_POINTS, scope)));
  }
  scope.release((type === "stackedBar" ? horizontal : vertical).setNumFormat("#,##0"));
}
