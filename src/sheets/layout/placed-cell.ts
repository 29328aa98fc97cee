import type { CellPosition } from "../../domain/grid/cell-address";
import type { RecordRef } from "../../domain/records/kind-record";
import type { PlanCell } from "../sheet-plan";

/** A cell to write, with the records behind what it shows. */
export interface PlacedCell {
  readonly at: CellPosition;
  readonly cell: PlanCell;
  readonly records: readonly RecordRef[];
}

export function placed(
  row: number,
  column: number,
  cell: PlanCell,
  records: readonly RecordRef[] = [],
): PlacedCell {
  return { at: { row, column }, cell, records };
}
