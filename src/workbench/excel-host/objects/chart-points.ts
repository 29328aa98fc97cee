import type { HostChartPoint } from "../book/host-chart";
import { ApiError } from "../wire/api-error";
import { objectType, type WireObject } from "../wire/object-type";
import { colourArgument, chartChanged, type SeriesSelf } from "./chart-parts";
import { columnCount, rowCount } from "./range-address";

interface PointSelf extends SeriesSelf {
  readonly index: number;
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

const pointFormatType = objectType<PointSelf>({
  className: "ChartPointFormat",
  navigation: { Fill: (self) => pointFillType.of(self) },
});

const pointType = objectType<PointSelf>({
  className: "ChartPoint",
  properties: { HasDataLabel: { read: ({ series }) => series.hasLabels } },
  navigation: { Format: (self) => pointFormatType.of(self) },
});

function pointAt(self: SeriesSelf, index: number): WireObject {
  if (!Number.isInteger(index) || index < 0 || index >= pointCount(self))
    throw new ApiError("InvalidArgument");
  return pointType.of({ ...self, index });
}

/** The points of a series, by their position. */
export const chartPointsType = objectType<SeriesSelf>({
  className: "ChartPointsCollection",
  properties: { Count: { read: pointCount } },
  items: (self) => Array.from({ length: pointCount(self) }, (_, index) => pointType.of({ ...self, index })),
  methods: { GetCount: pointCount },
  objects: { GetItemAt: (self, args) => pointAt(self, args.number(0)) },
});
