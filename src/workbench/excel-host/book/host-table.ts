import type { CellRange } from "../../../domain/grid/cell-address";

/**
 * An Excel table of a sheet. Univer has no notion of one: it is neither drawn nor filtered, and does not grow when
 * somebody types below it. Rows and columns that are inserted or deleted move it.
 */
export interface HostTable {
  readonly id: string;
  name: string;
  range: CellRange;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}
