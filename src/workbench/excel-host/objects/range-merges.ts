import type { FRange } from "@univerjs/preset-sheets-node-core";
import type { ICellData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import { eachStoredCell } from "../univer/cell-matrix";
import { writeCells, type CellBlock } from "../univer/cell-writing";
import { ApiError } from "../wire/api-error";
import type { WireObject } from "../wire/object-type";
import type { RangeSelf } from "./object-links";
import { intersection } from "../../../domain/grid/range-parts";

function cellsOf(merge: FRange): CellRange {
  return {
    top: merge.getRow(),
    left: merge.getColumn(),
    bottom: merge.getLastRow(),
    right: merge.getLastColumn(),
  };
}

/** The documentation of `getMergedAreasOrNullObject`: with more areas it "will fail to return the result". */
const MOST_AREAS = 512;

/** Only areas that begin inside the range, as Excel answers. Throws GeneralException for more than it answers. */
export function mergedAreas({ sheet, cells, links }: RangeSelf): WireObject | null {
  const areas = sheet.univerSheet
    .getMergedRanges()
    .map(cellsOf)
    .filter(
      ({ top, left }) => top >= cells.top && top <= cells.bottom && left >= cells.left && left <= cells.right,
    );
  if (areas.length > MOST_AREAS) throw new ApiError("GeneralException", `${areas.length} merged areas`);
  return areas.length === 0 ? null : links.areas(sheet, areas);
}

/** Univer's own merge command would also move the user's selection, which an add-in's merge does not. */
const ADD_MERGE = "sheet.mutation.add-worksheet-merge";

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Empties all cells of an area but its first; their formats stay. */
function keepFirstContent({ sheet, links }: RangeSelf, area: CellRange): void {
  const block: CellBlock = {};
  eachStoredCell(sheet.univerSheet, (_, row, column) => {
    const isFirst = row === area.top && column === area.left;
    if (isFirst || !intersection(area, { top: row, bottom: row, left: column, right: column })) return;
    (block[row] ??= {})[column] = NO_CONTENT;
  });
  if (Object.keys(block).length > 0) writeCells(links.book.univer, sheet.univerSheet, block);
}

/** Makes one cell of the range, or of each of its rows; only the top left content stays. */
export function mergeCells(self: RangeSelf, across: boolean): void {
  const { sheet, cells, links } = self;
  const { top, left, bottom, right } = cells;
  if (left === right && (across || top === bottom)) return;
  unmergeCells(self);
  if (sheet.univerSheet.getMaxRows() <= bottom) sheet.univerSheet.setRowCount(bottom + 1);
  if (sheet.univerSheet.getMaxColumns() <= right) sheet.univerSheet.setColumnCount(right + 1);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const areas = across ? rows.map((row) => ({ ...cells, top: row, bottom: row })) : [cells];
  for (const area of areas) keepFirstContent(self, area);
  links.book.univer.syncExecuteCommand(ADD_MERGE, {
    unitId: links.book.workbook.getId(),
    subUnitId: sheet.id,
    ranges: areas.map((area) => ({
      startRow: area.top,
      endRow: area.bottom,
      startColumn: area.left,
      endColumn: area.right,
    })),
  });
}

/** Every merged area that the range touches falls apart. */
export function unmergeCells({ sheet, cells }: RangeSelf): void {
  for (const merge of sheet.univerSheet.getMergedRanges())
    if (intersection(cellsOf(merge), cells)) merge.breakApart();
}
