import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import type { CellFormat } from "./cell-format";
import type { ChartPlan } from "./chart-plan";
import type { InputValidation } from "./input-validation";
import type { PrintSetup } from "./print-setup";

/** What is written into one cell. Text is never taken for a formula or a date. */
export type PlanCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** `result` is the core's own figure: cached in files, compared after calculation. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: string | number };

/** Everything that a sheet of ours can be told to be; a closed union, one case a bridge. */
export type SheetPlanMember =
  /** Rows may end at different columns; cells beyond a row's end are left alone. */
  | { readonly kind: "cells"; readonly at: CellPosition; readonly rows: readonly (readonly PlanCell[])[] }
  | { readonly kind: "merge"; readonly range: CellRange }
  | { readonly kind: "format"; readonly range: CellRange; readonly format: CellFormat }
  | { readonly kind: "columnWidth"; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: "rowHeight"; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: "print"; readonly setup: PrintSetup }
  /** A workbook-wide defined name for a range of this sheet. */
  | { readonly kind: "name"; readonly name: string; readonly range: CellRange }
  | { readonly kind: "chart"; readonly chart: ChartPlan }
  /**
   * An Excel table (テーブル) over cells that stand before it in the plan; its first row is the header, each of whose
   * cells holds a text of its own, and at least one row follows.
   */
  | { readonly kind: "table"; readonly name: string; readonly range: CellRange }
  /** So many rows at the top and columns at the left stay in view. */
  | { readonly kind: "freeze"; readonly rows: number; readonly columns: number }
  | { readonly kind: "validation"; readonly range: CellRange; readonly validation: InputValidation };

/** One sheet to write. Later formats win over earlier ones where they overlap. */
export interface SheetPlan {
  readonly name: string;
  readonly members: readonly SheetPlanMember[];
}

/** Sheets in the order in which they stand in the workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}
