import type { InputValidation } from "../input-validation";
import type { PlanCell } from "../sheet-plan";

/**
 * How a row of 設定 looks.
 * - `header`: 項目, 値, 説明, at the very top. `heading`: the heading of a part. `note`: explains what follows.
 * - `item`: one item with one value. `labels` and `ids` stand over the `body` rows of a block.
 */
export type SettingsRowLook = "header" | "heading" | "note" | "item" | "labels" | "ids" | "body" | "blank";

export interface SettingsSheetRow {
  readonly look: SettingsRowLook;
  /** From the column 項目 on. */
  readonly cells: readonly PlanCell[];
  /** True where the last cell goes on to the sheet's right end. */
  readonly lastRunsOn?: true;
  /** Of the cell under 値, or of `inputColumns`. */
  readonly input?: InputValidation;
  /** The columns that `input` is for, where that is not the one under 値. */
  readonly inputColumns?: { readonly from: number; readonly to: number };
}

/** 値, beside 項目 in the first column. */
export const VALUE_COLUMN = 1;
/** Where the explanation of an item begins. */
export const EXPLANATION_COLUMN = 2;
