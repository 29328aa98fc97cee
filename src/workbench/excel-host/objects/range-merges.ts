import type { ICellData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import type { BookSheet } from "../book/book-sheet";
import { holdsContent } from "../univer/cell-content";
import { eachStoredCell } from "../univer/cell-matrix";
import { writeCells, type CellBlock } from "../univer/cell-writing";
import { ApiError } from "../wire/api-error";
import type { WireObject } from "../wire/object-type";
import type { RangeSelf } from "./object-links";
import { intersection } from "../../../domain/grid/range-parts";

/** Straight from the sheet: the facade makes an object for each, and an add-in merges many areas one by one. */
function mergesOf({ unstyled }: BookSheet): readonly CellRange[] {
  const merges = unstyled.getSheet().getMergeData();
  return merges.map(({ startRow, startColumn, endRow, endColumn }) => {
    return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  });
}

/** The documentation of `getMergedAreasOrNullObject`: with more areas it "will fail to return the result". */
const MOST_AREAS = 512;

/** Only areas that begin inside the range, as Excel answers. Throws GeneralException for more than it answers. */
export function mergedAreas({ sheet, cells, links }: RangeSelf): WireObject | null {
  const areas = mergesOf(sheet).filter(
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
  eachStoredCell(sheet.unstyled, (cell, row, column) => {
    const isFirst = row === area.top && column === area.left;
    if (isFirst || !intersection(area, { top: row, bottom: row, left: column, right: column })) return;
    if (holdsContent(cell)) (block[row] ??= {})[column] = NO_CONTENT;
  });
  if (Object.keys(block).length > 0) writeCells(links.book.univer, sheet.unstyled, block);
}

/** Makes one cell of the range, or of each of its rows; only the top left content stays. */
export function mergeCells(self: RangeSelf, across: boolean): void {
  const { cells } = self;
  const { top, left, bottom, right } = cells;
  if (left === right && (across || top === bottom)) return;
  unmergeCells(self);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const areas = across ? rows.map((row) => ({ ...cells, top: row, bottom: row })) : [cells];
  for (const area of areas) keepFirstContent(self, area);
  addMerges(self, areas);
}

/** Makes one cell of each area, whose cells but the first are empty. */
export function addMerges({ sheet, links }: RangeSelf, areas: readonly CellRange[]): void {
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const right = Math.max(...areas.map((area) => area.right));
  if (sheet.unstyled.getMaxRows() <= bottom) sheet.unstyled.setRowCount(bottom + 1);
  if (sheet.unstyled.getMaxColumns() <= right) sheet.unstyled.setColumnCount(right + 1);
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

/** The merged areas that stand wholly inside a range. */
export function mergesWithin(
  sheet: BookSheet,
  { top, left, bottom, right }: CellRange,
): readonly CellRange[] {
  return mergesOf(sheet).filter(
    (area) => area.top >= top && area.left >= left && area.bottom <= bottom && area.right <= right,
  );
}

/** Every merged area that the range touches falls apart. Univer goes to a sheet for that; Excel does not. */
export function unmergeCells({ sheet, cells, links }: RangeSelf): void {
  const touched = mergesOf(sheet).filter((merge) => intersection(merge, cells));
  if (touched.length === 0) return;
  links.book.keepingActiveSheet(() => {
    for (const { top, left, bottom, right } of touched)
      sheet.unstyled.getRange(top, left, bottom - top + 1, right - left + 1).breakApart();
  });
}
