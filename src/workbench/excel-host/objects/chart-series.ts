import type { HostChartSeries, SheetCells } from "../book/host-chart";
import { newSeries } from "../book/new-chart";
import { cellContent } from "../univer/cell-content";
import { mapCells } from "../univer/cell-matrix";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import { chartDataLabelsType } from "./chart-labels";
import { chartPointsType } from "./chart-points";
import { chartSeriesFormatType } from "./chart-series-format";
import {
  asColour,
  asFlag,
  asNumber,
  asText,
  chartChanged,
  chartPart,
  oneOf,
  type ChartSelf,
  type SeriesSelf,
} from "./chart-parts";
import { parseReference } from "../book/defined-name";
import { rangeType } from "./range";

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
    Format: (self) => chartSeriesFormatType.of(self),
    Points: (self) => chartPointsType.of(self),
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
