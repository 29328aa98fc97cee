import type { HostChartAxis } from "../book/host-chart";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import { fontFormatType } from "./chart-font";
import { asFlag, asText, chartPart, type ChartSelf } from "./chart-parts";

interface AxisSelf extends ChartSelf {
  readonly axis: HostChartAxis;
}

type FlagKey = "visible" | "reversed" | "majorGridlines" | "minorGridlines" | "titleVisible";
type NumberKey = "minimum" | "maximum" | "majorUnit";

const flag = (key: FlagKey): PropertyDefinition<AxisSelf> =>
  chartPart<AxisSelf, boolean>(
    ({ axis }) => axis[key],
    asFlag,
    ({ axis }, value) => {
      axis[key] = value;
    },
  );

/** The empty text makes it automatic again. */
const asNumberOrAutomatic = (value: WireValue): number | "" | undefined =>
  typeof value === "number" || value === "" ? value : undefined;

const number = (key: NumberKey): PropertyDefinition<AxisSelf> =>
  chartPart<AxisSelf, number | "">(
    ({ axis }) => axis[key] ?? "",
    asNumberOrAutomatic,
    ({ axis }, value) => {
      axis[key] = value === "" ? undefined : value;
    },
  );

const gridlinesType = (key: "majorGridlines" | "minorGridlines") =>
  objectType<AxisSelf>({ className: "ChartGridlines", properties: { Visible: flag(key) } });

const majorGridlinesType = gridlinesType("majorGridlines");
const minorGridlinesType = gridlinesType("minorGridlines");
const axisFormatType = fontFormatType<AxisSelf>("ChartAxisFormat", ({ axis }) => axis);

const axisTitleType = objectType<AxisSelf>({
  className: "ChartAxisTitle",
  properties: {
    Text: chartPart<AxisSelf, string>(
      ({ axis }) => axis.title,
      asText,
      ({ axis }, text) => {
        axis.title = text;
        axis.titleVisible = true;
      },
    ),
    Visible: flag("titleVisible"),
  },
});

const chartAxisType = objectType<AxisSelf>({
  className: "ChartAxis",
  properties: {
    Visible: flag("visible"),
    ReversePlotOrder: flag("reversed"),
    Minimum: number("minimum"),
    Maximum: number("maximum"),
    MajorUnit: number("majorUnit"),
    NumberFormat: chartPart<AxisSelf, string>(
      ({ axis }) => axis.numberFormat,
      asText,
      ({ axis }, format) => {
        axis.numberFormat = format;
      },
    ),
  },
  navigation: {
    MajorGridlines: (self) => majorGridlinesType.of(self),
    MinorGridlines: (self) => minorGridlinesType.of(self),
    Format: (self) => axisFormatType.of(self),
    Title: (self) => axisTitleType.of(self),
  },
});

export const chartAxesType = objectType<ChartSelf>({
  className: "ChartAxes",
  navigation: {
    ValueAxis: (self) => chartAxisType.of({ ...self, axis: self.chart.valueAxis }),
    CategoryAxis: (self) => chartAxisType.of({ ...self, axis: self.chart.categoryAxis }),
  },
});
