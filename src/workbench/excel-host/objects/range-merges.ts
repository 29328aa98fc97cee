import type { FRange } from "@univerjs/preset-sheets-node-core";
import type { CellRange } from "../../../domain/grid/cell-address";
import type { WireObject } from "../wire/object-type";
import type { RangeSelf } from "./object-links";
import { intersection } from "./range-address";

function cellsOf(merge: FRange): CellRange {
  return {
    top: merge.getRow(),
    left: merge.getColumn(),
    bottom: merge.getLastRow(),
    right: merge.getLastColumn(),
  };
}

/** Only areas that begin inside the range, as Excel answers; whoever wants all asks the whole sheet. */
export function mergedAreas({ sheet, cells, links }: RangeSelf): WireObject | null {
  const areas = sheet.univerSheet
    .getMergedRanges()
    .map(cellsOf)
    .filter(
      ({ top, left }) => top >= cells.top && top <= cells.bottom && left >= cells.left && left <= cells.right,
    );
  return areas.length === 0 ? null : links.areas(sheet, areas);
}

/** Makes one cell of the range, or of each of its rows; only the top left content stays. */
export function mergeCells(self: RangeSelf, across: boolean): void {
  const { sheet, cells } = self;
  const { top, left, bottom, right } = cells;
  if (top === bottom && left === right) return;
  unmergeCells(self);
  if (sheet.univerSheet.getMaxRows() <= bottom) sheet.univerSheet.setRowCount(bottom + 1);
  if (sheet.univerSheet.getMaxColumns() <= right) sheet.univerSheet.setColumnCount(right + 1);
  const range = sheet.univerSheet.getRange(top, left, bottom - top + 1, right - left + 1);
  if (across) range.mergeAcross({ isForceMerge: true });
  else range.merge({ isForceMerge: true });
}

/** Every merged area that the range touches falls apart. */
export function unmergeCells({ sheet, cells }: RangeSelf): void {
  for (const merge of sheet.univerSheet.getMergedRanges())
    if (intersection(cellsOf(merge), cells)) merge.breakApart();
}
