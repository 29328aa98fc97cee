import type { HostChart, HostChartAxis, HostChartLabels, HostChartSeries, SheetCells } from "./host-chart";

const TEXT_COLOUR = "#595959";
/** Excel's own size of a new chart, in points. */
const NEW_SIZE = { width: 360, height: 216 };

function newAxis(): HostChartAxis {
  return {
    visible: true,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    majorGridlines: false,
    minorGridlines: false,
    numberFormat: "General",
    fontSize: 9,
    fontColour: TEXT_COLOUR,
    reversed: false,
    title: "",
    titleVisible: false,
  };
}

function newLabels(): HostChartLabels {
  return {
    showCategoryName: false,
    showValue: true,
    showPercentage: false,
    showSeriesName: false,
    showLegendKey: false,
    position: "BestFit",
    separator: ", ",
    numberFormat: "General",
    fontSize: 9,
    fontColour: TEXT_COLOUR,
  };
}

export function newSeries(
  parts: Partial<Pick<HostChartSeries, "name" | "values" | "categories">> = {},
): HostChartSeries {
  return {
    name: undefined,
    values: undefined,
    categories: undefined,
    chartType: undefined,
    fill: undefined,
    lineColour: undefined,
    lineWeight: undefined,
    gapWidth: 150,
    overlap: 0,
    markerStyle: "Automatic",
    markerSize: 5,
    markerFill: undefined,
    markerLine: undefined,
    smooth: false,
    hasLabels: false,
    labels: newLabels(),
    points: new Map(),
    ...parts,
  };
}

/** A chart as Excel adds it: with a title, a legend below, in the middle of nowhere until it is placed. */
export function newChart(sheetId: string, number: number, type: string): HostChart {
  return {
    id: `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`,
    sheetId,
    name: `Chart ${number}`,
    type,
    title: { text: "Chart Title", visible: true, fontSize: 14, fontColour: TEXT_COLOUR, bold: false },
    legend: { visible: true, position: "Bottom", fontSize: 9 },
    left: 0,
    top: 0,
    ...NEW_SIZE,
    series: [],
    valueAxis: { ...newAxis(), majorGridlines: true },
    categoryAxis: newAxis(),
    plotVisibleOnly: true,
  };
}

const ROW = "Rows";

/** Whether a cell of the source data is a number. */
export type IsNumber = (row: number, column: number) => boolean;

/**
 * The series that Excel makes of a block: the first column or row without numbers names the points,
 * the first cell of each series names it, and the longer direction is that of the points.
 */
export function seriesFromBlock(
  { sheetId, range }: SheetCells,
  seriesBy: string,
  isNumber: IsNumber,
): HostChartSeries[] {
  const { top, left, bottom, right } = range;
  const hasHeadRow = bottom > top && !isNumber(top, right);
  const hasHeadColumn = right > left && !isNumber(bottom, left);
  const first = { row: top + (hasHeadRow ? 1 : 0), column: left + (hasHeadColumn ? 1 : 0) };
  const byRows = seriesBy === "Auto" ? right - first.column > bottom - first.row : seriesBy === ROW;
  const cells = (from: number, to: number, row: boolean, at: number): SheetCells => ({
    sheetId,
    range: row
      ? { top: at, bottom: at, left: from, right: to }
      : { top: from, bottom: to, left: at, right: at },
  });
  const named = byRows ? hasHeadColumn : hasHeadRow;
  const categorised = byRows ? hasHeadRow : hasHeadColumn;
  const [pointFrom, pointTo] = byRows ? [first.column, right] : [first.row, bottom];
  const [seriesFrom, seriesTo] = byRows ? [first.row, bottom] : [first.column, right];
  const series: HostChartSeries[] = [];
  for (let at = seriesFrom; at <= seriesTo; at += 1)
    series.push(
      newSeries({
        name: named ? cells(byRows ? left : top, byRows ? left : top, byRows, at) : undefined,
        values: cells(pointFrom, pointTo, byRows, at),
        categories: categorised ? cells(pointFrom, pointTo, byRows, byRows ? top : left) : undefined,
      }),
    );
  return series;
}
