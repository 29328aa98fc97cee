import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import type { Rounding } from "../../domain/settings/office-settings";
import type { CellFormat } from "../cell-format";
import type { ChartPlan } from "../chart-plan";
import type { PageGrid } from "./page-grid";
import type { PlacedCell } from "./placed-cell";
import type { Tightness } from "./tightness";

/** What every block of a section is told. */
export interface BlockPage {
  readonly section: string;
  readonly fiscalYear: FiscalYear;
  readonly rounding: Rounding;
  readonly grid: PageGrid;
  readonly tightness: Tightness;
  /** The staff's own words by the id of their area. */
  readonly words: ReadonlyMap<string, string>;
}

/** What a block puts onto its sheet. */
export interface BlockDrawing {
  /** Rectangles that are written whole: what none of the cells names is blank. */
  readonly rectangles?: readonly { readonly range: CellRange; readonly cells: readonly PlacedCell[] }[];
  /** Cells that are written one by one. */
  readonly cells?: readonly PlacedCell[];
  readonly merges?: readonly CellRange[];
  readonly formats?: readonly { readonly range: CellRange; readonly format: CellFormat }[];
  /** What is found again by name. */
  readonly areas?: readonly { readonly area: string; readonly range: CellRange }[];
  /** Emptied before it is written again. */
  readonly owned?: readonly CellRange[];
  readonly figures?: readonly PlacedCell[];
  /** Words and marks that records stand behind. */
  readonly sources?: readonly PlacedCell[];
  readonly charts?: readonly ChartPlan[];
  /** Columns beside the page, in points by column. */
  readonly besidePage?: readonly { readonly from: number; readonly to: number; readonly points: number }[];
}

/** A block of a section as rows of a page, before it is known where it stands. */
export interface PageBlock {
  /** One a row, in points. */
  readonly heights: readonly number[];
  draw(top: number): BlockDrawing;
  /** What fits into so many points, and what is left; undefined where nothing does. Absent: never divided. */
  divide?(points: number): readonly [PageBlock, PageBlock] | undefined;
}

export function heightOf({ heights }: PageBlock): number {
  return heights.reduce((sum, points) => sum + points, 0);
}
