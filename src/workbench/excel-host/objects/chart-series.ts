import type { HostChartPoint, HostChartSeries, SheetCells } from "../book/host-chart";
import { newSeries } from "../book/new-chart";
import { cellContent } from "../univer/cell-content";
import { mapCells } from "../univer/cell-matrix";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import { chartDataLabelsType } from "./chart-labels";
import {
  asColour,
  asFlag,
  asNumber,
  asSize,
  asText,
  chartChanged,
  chartPart,
  oneOf,
  type ChartSelf,
  type SeriesSelf,
} from "./chart-parts";
import { parseReference } from "../book/defined-name";
import { rangeType } from "./range";
import { columnCount, rowCount } from "./range-address";

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
];

interface PointSelf extends SeriesSelf {
  readonly index: number;
}

function cellsArgument(args: CallArguments): SheetCells {
  const { sheet, cells } = args.object(0, rangeType);
  return { sheetId: sheet.id, range: cells };
}

/** A name that is written as `='2-1'!$B$3` stays bound to that cell. */
function storedName(self: SeriesSelf, name: string): string | SheetCells {
  const reference = name.startsWith("=") ? parseReference(name) : undefined;
  if (!reference) return name;
  return { sheetId: self.links.book.existingSheet(reference.sheetName).id, range: reference.cells };
}

function shownName({ links, chart, series }: SeriesSelf): string {
  if (typeof series.name === "string") return series.name;
  if (!series.name) return `Series${chart.series.indexOf(series) + 1}`;
  const sheet = links.book.sheetById(series.name.sheetId).univerSheet;
  return mapCells(sheet, series.name.range, (cell) => String(cellContent(cell).value))
    .flat()
    .join(" ");
}

function pointCount({ series }: SeriesSelf): number {
  const cells = series.values?.range;
  return cells ? rowCount(cells) * columnCount(cells) : 0;
}

function point(self: PointSelf): HostChartPoint {
  const known = self.series.points.get(self.index) ?? {};
  self.series.points.set(self.index, known);
  return known;
}

const pointFillType = objectType<PointSelf>({
  className: "ChartFill",
  actions: {
    SetSolidColor: (self, args) => {
      point(self).fill = colourArgument(args);
      chartChanged(self);
    },
    Clear: (self) => {
      delete point(self).fill;
      chartChanged(self);
    },
  },
});

function colourArgument(args: CallArguments): string {
  const colour = asColour(args.value(0));
  if (colour === undefined) throw new ApiError("InvalidArgument");
  return colour;
}

const pointFormatType = objectType<PointSelf>({
  className: "ChartPointFormat",
  navigation: { Fill: (self) => pointFillType.of(self) },
});

const pointType = objectType<PointSelf>({
  className: "ChartPoint",
  properties: { HasDataLabel: { read: ({ series }) => series.hasLabels } },
  navigation: { Format: (self) => pointFormatType.of(self) },
});

function pointAt(self: SeriesSelf, index: number) {
  if (!Number.isInteger(index) || index < 0 || index >= pointCount(self))
    throw new ApiError("InvalidArgument");
  return pointType.of({ ...self, index });
}

const pointsType = objectType<SeriesSelf>({
  className: "ChartPointsCollection",
  properties: { Count: { read: pointCount } },
  items: (self) => Array.from({ length: pointCount(self) }, (_, index) => pointType.of({ ...self, index })),
  methods: { GetCount: pointCount },
  objects: { GetItemAt: (self, args) => pointAt(self, args.number(0)) },
});

const seriesFillType = objectType<SeriesSelf>({
  className: "ChartFill",
  actions: {
    SetSolidColor: (self, args) => {
      self.series.fill = colourArgument(args);
      chartChanged(self);
    },
    Clear: (self) => {
      self.series.fill = undefined;
      chartChanged(self);
    },
  },
});

const seriesLineType = objectType<SeriesSelf>({
  className: "ChartLineFormat",
  properties: {
    Color: chartPart<SeriesSelf, string>(
      ({ series }) => series.lineColour ?? "",
      asColour,
      ({ series }, colour) => {
        series.lineColour = colour;
      },
    ),
    Weight: chartPart<SeriesSelf, number>(
      ({ series }) => series.lineWeight ?? 2.25,
      asSize,
      ({ series }, weight) => {
        series.lineWeight = weight;
      },
    ),
  },
  actions: {
    Clear: (self) => {
      self.series.lineColour = undefined;
      chartChanged(self);
    },
  },
});

const seriesFormatType = objectType<SeriesSelf>({
  className: "ChartSeriesFormat",
  navigation: { Fill: (self) => seriesFillType.of(self), Line: (self) => seriesLineType.of(self) },
});

function colourPart(key: "markerFill" | "markerLine"): PropertyDefinition<SeriesSelf> {
  return chartPart<SeriesSelf, string>(
    ({ series }) => series[key] ?? "",
    asColour,
    ({ series }, colour) => {
      series[key] = colour;
    },
  );
}

function numberPart(
  key: "gapWidth" | "overlap" | "markerSize",
  least: number,
  most: number,
): PropertyDefinition<SeriesSelf> {
  const accept = (value: Parameters<typeof asNumber>[0]) => {
    const number = asNumber(value);
    return number !== undefined && number >= least && number <= most ? number : undefined;
  };
  return chartPart<SeriesSelf, number>(
    ({ series }) => series[key],
    accept,
    ({ series }, value) => {
      series[key] = value;
    },
  );
}

const chartSeriesType = objectType<SeriesSelf>({
  className: "ChartSeries",
  properties: {
    Name: chartPart<SeriesSelf, string>(shownName, asText, (self, name) => {
      self.series.name = storedName(self, name);
    }),
    ChartType: chartPart<SeriesSelf, string>(
      ({ chart, series }) => series.chartType ?? chart.type,
      asText,
      ({ series }, type) => {
        series.chartType = type;
      },
    ),
    HasDataLabels: chartPart<SeriesSelf, boolean>(
      ({ series }) => series.hasLabels,
      asFlag,
      ({ series }, has) => {
        series.hasLabels = has;
      },
    ),
    GapWidth: numberPart("gapWidth", 0, 500),
    Overlap: numberPart("overlap", -100, 100),
    MarkerSize: numberPart("markerSize", 2, 72),
    MarkerStyle: chartPart<SeriesSelf, string>(
      ({ series }) => series.markerStyle,
      oneOf(MARKERS),
      ({ series }, style) => {
        series.markerStyle = style;
      },
    ),
    MarkerBackgroundColor: colourPart("markerFill"),
    MarkerForegroundColor: colourPart("markerLine"),
    Smooth: chartPart<SeriesSelf, boolean>(
      ({ series }) => series.smooth,
      asFlag,
      ({ series }, smooth) => {
        series.smooth = smooth;
      },
    ),
  },
  navigation: {
    DataLabels: (self) => chartDataLabelsType.of(self),
    Format: (self) => seriesFormatType.of(self),
    Points: (self) => pointsType.of(self),
  },
  actions: {
    SetValues: (self, args) => {
      self.series.values = cellsArgument(args);
      chartChanged(self);
    },
    SetXAxisValues: (self, args) => {
      self.series.categories = cellsArgument(args);
      chartChanged(self);
    },
    Delete: (self) => {
      self.chart.series.splice(self.chart.series.indexOf(self.series), 1);
      chartChanged(self);
    },
  },
});

function seriesAt(self: ChartSelf, index: number) {
  const series = self.chart.series[index];
  if (!series) throw new ApiError("InvalidArgument");
  return chartSeriesType.of({ ...self, series });
}

function addSeries(self: ChartSelf, args: CallArguments) {
  const series: HostChartSeries = newSeries();
  const name = args.optionalText(0);
  const index = args.optionalNumber(1) ?? self.chart.series.length;
  self.chart.series.splice(index, 0, series);
  const made = { ...self, series };
  if (name !== undefined) series.name = storedName(made, name);
  chartChanged(self);
  return chartSeriesType.of(made);
}

export const chartSeriesCollectionType = objectType<ChartSelf>({
  className: "ChartSeriesCollection",
  properties: { Count: { read: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => chartSeriesType.of({ ...self, series })),
  methods: { GetCount: ({ chart }) => chart.series.length },
  objects: { Add: addSeries, GetItemAt: (self, args) => seriesAt(self, args.number(0)) },
});
