import { newChart } from "../book/new-chart";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import { plotBlock } from "./chart";
import { chartChanged } from "./chart-parts";
import type { SheetSelf } from "./object-links";
import { rangeType } from "./range";

/** The types that the workbench can draw; Excel has many more. */
const CHART_TYPES = new Set([
  "Pie",
  "Doughnut",
  "BarStacked",
  "BarStacked100",
  "BarClustered",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineMarkersStacked",
  "Area",
  "AreaStacked",
]);

function add({ links, sheet }: SheetSelf, args: CallArguments): WireObject {
  const type = args.text(0);
  if (!CHART_TYPES.has(type)) throw new ApiError("NotImplemented", `charts of type ${type}`);
  const chart = newChart(sheet.id, links.book.nextChartNumber(), type);
  plotBlock(chart, args.object(1, rangeType), args.optionalText(2) ?? "Auto");
  sheet.charts.push(chart);
  chartChanged({ links, sheet });
  return links.chart(sheet, chart);
}

/** By name in any case, or by id. */
function find({ links, sheet }: SheetSelf, key: string): WireObject | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart ? links.chart(sheet, chart) : null;
}

function at({ links, sheet }: SheetSelf, index: number): WireObject {
  const chart = sheet.charts[index];
  if (!chart) throw new ApiError("InvalidArgument");
  return links.chart(sheet, chart);
}

export const chartCollectionType = objectType<SheetSelf>({
  className: "ChartCollection",
  properties: { Count: { read: ({ sheet }) => sheet.charts.length } },
  items: ({ links, sheet }) => sheet.charts.map((chart) => links.chart(sheet, chart)),
  item: (self, args) => {
    const found = find(self, args.text(0));
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: { GetCount: ({ sheet }) => sheet.charts.length },
  byResults: ["Add"],
  objects: {
    Add: add,
    GetItemAt: (self, args) => at(self, args.number(0)),
    GetItemOrNullObject: (self, args) => find(self, args.text(0)),
  },
});
