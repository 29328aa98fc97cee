import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { CellRange } from "../../../domain/grid/cell-address";
import { holdsContent } from "./cell-content";
import { eachStoredCell } from "./cell-matrix";
import { hasOwnFormat } from "./cell-styles";

/** The smallest rectangle around all cells in use; undefined for an empty sheet. Formats count unless `valuesOnly`. */
export function usedCells(sheet: FWorksheet, valuesOnly: boolean, within?: CellRange): CellRange | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  eachStoredCell(sheet, (cell, row, column) => {
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right))
      return;
    if (!holdsContent(cell) && (valuesOnly || !hasOwnFormat(sheet, cell))) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
