import type { CellRange } from "../../../domain/grid/cell-address";

/** Cells of a sheet by the sheet's permanent id, so that a renamed sheet keeps its charts. */
export interface SheetCells {
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface HostChartPoint {
  fill?: string;
  labelPosition?: string;
}

export interface HostChartLabels {
  showCategoryName: boolean;
  showValue: boolean;
  showPercentage: boolean;
  showSeriesName: boolean;
  showLegendKey: boolean;
  position: string;
  separator: string;
  numberFormat: string;
  fontSize: number;
  fontColour: string;
}

/** A series: its ranges, and how it looks. Colours are `#RRGGBB`; undefined is automatic. */
export interface HostChartSeries {
  /** A text, or the cell that holds it. */
  name: string | SheetCells | undefined;
  values: SheetCells | undefined;
  categories: SheetCells | undefined;
  chartType: string | undefined;
  fill: string | undefined;
  lineColour: string | undefined;
  lineWeight: number | undefined;
  gapWidth: number;
  overlap: number;
  markerStyle: string;
  markerSize: number;
  markerFill: string | undefined;
  markerLine: string | undefined;
  smooth: boolean;
  hasLabels: boolean;
  labels: HostChartLabels;
  /** By position; sparse. */
  points: Map<number, HostChartPoint>;
}

export interface HostChartAxis {
  visible: boolean;
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  majorGridlines: boolean;
  minorGridlines: boolean;
  numberFormat: string;
  fontSize: number;
  fontColour: string;
  reversed: boolean;
  title: string;
  titleVisible: boolean;
}

/** A chart of a sheet; positions and sizes in points from the sheet's top left. */
export interface HostChart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Excel's ChartType, e.g. `Pie`, `BarStacked`, `LineMarkers`. */
  type: string;
  title: { text: string; visible: boolean; fontSize: number; fontColour: string; bold: boolean };
  legend: { visible: boolean; position: string; fontSize: number };
  left: number;
  top: number;
  width: number;
  height: number;
  series: HostChartSeries[];
  valueAxis: HostChartAxis;
  categoryAxis: HostChartAxis;
  plotVisibleOnly: boolean;
}
