import type { CellPosition } from "../../domain/grid/cell-address";

/** A cell of the staff's on an earlier sheet, and where it stands on the new one. */
export interface CarriedNote {
  readonly from: CellPosition;
  readonly to: CellPosition;
  /** It was a formula, which could not be kept: what it showed stands there now. */
  readonly isValueNow?: true;
}
