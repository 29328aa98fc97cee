import type { CellRange } from "../../../domain/grid/cell-address";
import type { BookSheet } from "../book/book-sheet";
import type { HostChart } from "../book/host-chart";
import { seriesFromBlock } from "../book/new-chart";
import { cellContent } from "../univer/cell-content";
import { mapCells } from "../univer/cell-matrix";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import { chartAxesType } from "./chart-axis";
import { fontFormatType } from "./chart-font";
import { asFlag, asSize, asText, chartChanged, chartPart, oneOf, type ChartSelf } from "./chart-parts";
import { chartSeriesCollectionType } from "./chart-series";
import { rangeType } from "./range";
import { boundingRange, readAddress } from "./range-address";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];
const POINTS_PER_PIXEL = 0.75;

/** Takes the chart's series from a block of cells, as Excel does when a chart is added or gets other data. */
export function plotBlock(
  chart: HostChart,
  source: { sheet: BookSheet; cells: CellRange },
  seriesBy: string,
): void {
  const univerSheet = source.sheet.univerSheet;
  const isNumber = (row: number, column: number) => {
    const cell = { top: row, bottom: row, left: column, right: column };
    const [[kind] = []] = mapCells(univerSheet, cell, (stored) => cellContent(stored).kind);
    return kind === "number";
  };
  chart.series = seriesFromBlock({ sheetId: source.sheet.id, range: source.cells }, seriesBy, isNumber);
}

const sizePart = (key: "left" | "top" | "width" | "height"): PropertyDefinition<ChartSelf> =>
  chartPart<ChartSelf, number>(
    ({ chart }) => chart[key],
    asSize,
    ({ chart }, points) => {
      chart[key] = points;
    },
  );

function cellArgument(args: CallArguments, position: number): CellRange | undefined {
  const object = args.optionalObject(position, rangeType);
  if (object) return object.cells;
  const address = args.optionalText(position);
  return address === undefined || address === "" ? undefined : readAddress(address);
}

/** Covers the cells from the first one's top left to the last one's bottom right. */
function setPosition(self: ChartSelf, args: CallArguments): void {
  const start = cellArgument(args, 0) ?? readAddress(args.text(0));
  const end = cellArgument(args, 1);
  const { univerSheet } = self.sheet;
  const points = (from: number, to: number, pixels: (index: number) => number) => {
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += pixels(index);
    return sum * POINTS_PER_PIXEL;
  };
  const rows = (from: number, to: number) => points(from, to, (row) => univerSheet.getRowHeight(row));
  const columns = (from: number, to: number) =>
    points(from, to, (column) => univerSheet.getColumnWidth(column));
  self.chart.top = rows(0, start.top);
  self.chart.left = columns(0, start.left);
  if (end) {
    const covered = boundingRange(start, end);
    self.chart.height = rows(covered.top, covered.bottom + 1);
    self.chart.width = columns(covered.left, covered.right + 1);
  }
  chartChanged(self);
}

const titleFormatType = fontFormatType<ChartSelf>("ChartTitleFormat", ({ chart }) => chart.title);
const legendFormatType = fontFormatType<ChartSelf>("ChartLegendFormat", ({ chart }) => chart.legend);

const chartTitleType = objectType<ChartSelf>({
  className: "ChartTitle",
  properties: {
    Text: chartPart<ChartSelf, string>(
      ({ chart }) => chart.title.text,
      asText,
      ({ chart }, text) => {
        chart.title.text = text;
      },
    ),
    Visible: chartPart<ChartSelf, boolean>(
      ({ chart }) => chart.title.visible,
      asFlag,
      ({ chart }, visible) => {
        chart.title.visible = visible;
      },
    ),
  },
  navigation: { Format: (self) => titleFormatType.of(self) },
});

const chartLegendType = objectType<ChartSelf>({
  className: "ChartLegend",
  properties: {
    Visible: chartPart<ChartSelf, boolean>(
      ({ chart }) => chart.legend.visible,
      asFlag,
      ({ chart }, visible) => {
        chart.legend.visible = visible;
      },
    ),
    Position: chartPart<ChartSelf, string>(
      ({ chart }) => chart.legend.position,
      oneOf(LEGEND_POSITIONS),
      ({ chart }, position) => {
        chart.legend.position = position;
      },
    ),
  },
  navigation: { Format: (self) => legendFormatType.of(self) },
});

export const chartType = objectType<ChartSelf>({
  className: "Chart",
  byResults: ["SetData"],
  ids: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { read: ({ chart }) => chart.id },
    Name: chartPart<ChartSelf, string>(
      ({ chart }) => chart.name,
      asText,
      ({ chart }, name) => {
        chart.name = name;
      },
    ),
    ChartType: chartPart<ChartSelf, string>(
      ({ chart }) => chart.type,
      asText,
      ({ chart }, type) => {
        chart.type = type;
      },
    ),
    Left: sizePart("left"),
    Top: sizePart("top"),
    Width: sizePart("width"),
    Height: sizePart("height"),
    PlotVisibleOnly: chartPart<ChartSelf, boolean>(
      ({ chart }) => chart.plotVisibleOnly,
      asFlag,
      ({ chart }, only) => {
        chart.plotVisibleOnly = only;
      },
    ),
  },
  navigation: {
    Axes: (self) => chartAxesType.of(self),
    Legend: (self) => chartLegendType.of(self),
    Series: (self) => chartSeriesCollectionType.of(self),
    Title: (self) => chartTitleType.of(self),
    Worksheet: ({ links, sheet }) => links.worksheet(sheet),
  },
  actions: {
    SetPosition: setPosition,
    SetData: (self, args) => {
      plotBlock(self.chart, args.object(0, rangeType), args.optionalText(1) ?? "Auto");
      chartChanged(self);
    },
    Delete: (self) => {
      self.sheet.charts.splice(self.sheet.charts.indexOf(self.chart), 1);
      chartChanged(self);
    },
  },
});
