import { objectType } from "../wire/object-type";
import { asColour, asSize, chartChanged, chartPart, colourArgument, type SeriesSelf } from "./chart-parts";

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

/** The fill and the line of a series. */
export const chartSeriesFormatType = objectType<SeriesSelf>({
  className: "ChartSeriesFormat",
  navigation: { Fill: (self) => seriesFillType.of(self), Line: (self) => seriesLineType.of(self) },
});
