import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import type { Colour } from "./cell-format";

/** A series: its values, and the cell whose text is its name; both on the chart's own sheet. */
export interface ChartSeriesPlan {
  readonly name: CellPosition;
  readonly values: CellRange;
  readonly colour: Colour;
}

interface ChartPlacement {
  /** Unique on its sheet; begins with `jisseki_`, so that our charts are known among the user's. */
  readonly name: string;
  /** Absent: the chart has no title. */
  readonly title?: string;
  /** The rectangle of cells that the chart covers. */
  readonly area: CellRange;
  /** The cells whose texts name the points: slices, bars, or months. */
  readonly categories: CellRange;
}

/** A chart reads cells of its own sheet only. */
export type ChartPlan =
  | (ChartPlacement & {
      readonly type: "pie";
      readonly values: CellRange;
      /** One a slice, in order. The labels show the category name, where it fits, and no number. */
      readonly sliceColours: readonly Colour[];
    })
  | (ChartPlacement & {
      /** Horizontal, stacked, counts; legend below; the last category stands on top. */
      readonly type: "stackedBar";
      readonly series: readonly ChartSeriesPlan[];
    })
  | (ChartPlacement & {
      /** Lines with markers; legend below. */
      readonly type: "line";
      readonly series: readonly ChartSeriesPlan[];
    });
