import type { CellPosition } from "../../domain/grid/cell-address";

/** A cell of the staff's on an earlier sheet, and where it stands on the new one. */
export interface CarriedNote {
  readonly from: CellPosition;
  readonly to: CellPosition;
}
