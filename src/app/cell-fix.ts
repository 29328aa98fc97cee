import type { CellPosition } from "../domain/grid/cell-address";
import type { CorrectedValue } from "../domain/rules/corrected-value";

/** A correction that the user has seen: what stands in a cell, and what is to stand there. */
export interface CellFix {
  /** The rule that proposes it. */
  readonly rule: string;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly before: string;
  readonly after: string;
  readonly value: CorrectedValue;
}

/** What became of corrections. One step: they are taken back together. */
export interface FixOutcome {
  readonly applied: readonly CellFix[];
  /** Left as they are: the cell no longer holds `before`, holds a formula, or is gone. */
  readonly leftAlone: readonly CellFix[];
  /** Names the step on 点検の記録. */
  readonly step: string;
}
