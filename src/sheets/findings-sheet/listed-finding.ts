import type { CellPosition } from "../../domain/grid/cell-address";
import type { Severity } from "../../domain/rules/severity";

/** A finding as 点検結果 prints it. No person's name stands in it. */
export interface ListedFinding {
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: CellPosition | null;
  readonly message: string;
  /** How to fix it; of one that is settled: why it is right, who says so and when. */
  readonly advice: string;
}
