import type { HostChartLabels } from "../book/host-chart";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import { fontFormatType } from "./chart-font";
import { asFlag, asText, chartPart, oneOf, type SeriesSelf } from "./chart-parts";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
];

type FlagKey = "showCategoryName" | "showValue" | "showPercentage" | "showSeriesName" | "showLegendKey";

const flag = (key: FlagKey): PropertyDefinition<SeriesSelf> =>
  chartPart<SeriesSelf, boolean>(
    ({ series }) => series.labels[key],
    asFlag,
    ({ series }, value) => {
      series.labels[key] = value;
    },
  );

const text = (
  key: keyof Pick<HostChartLabels, "position" | "separator" | "numberFormat">,
  accept: (value: Parameters<typeof asText>[0]) => string | undefined,
): PropertyDefinition<SeriesSelf> =>
  chartPart<SeriesSelf, string>(
    ({ series }) => series.labels[key],
    accept,
    ({ series }, value) => {
      series.labels[key] = value;
    },
  );

const labelFormatType = fontFormatType<SeriesSelf>("ChartDataLabelFormat", ({ series }) => series.labels);

/** The labels of all points of a series. */
export const chartDataLabelsType = objectType<SeriesSelf>({
  className: "ChartDataLabels",
  properties: {
    ShowCategoryName: flag("showCategoryName"),
    ShowValue: flag("showValue"),
    ShowPercentage: flag("showPercentage"),
    ShowSeriesName: flag("showSeriesName"),
    ShowLegendKey: flag("showLegendKey"),
    Position: text("position", oneOf(POSITIONS)),
    Separator: text("separator", asText),
    NumberFormat: text("numberFormat", asText),
  },
  navigation: { Format: (self) => labelFormatType.of(self) },
});
