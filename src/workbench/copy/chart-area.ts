import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { CellRange } from "../../domain/grid/cell-address";
import type { HostChart } from "../excel-host/book/host-chart";

const PIXELS_PER_POINT = 96 / 72;
/** A chart that ends within a pixel of a cell's edge ends at that edge. */
const TOLERANCE = 1;

/** The cells that a chart covers, from the cell of its top left to that of its bottom right. */
export function chartArea(sheet: FWorksheet, { left, top, width, height }: HostChart): CellRange {
  const columnWidth = (column: number) => sheet.getColumnWidth(column);
  const rowHeight = (row: number) => sheet.getRowHeight(row);
  const pixels = (points: number) => points * PIXELS_PER_POINT;
  return {
    left: indexAt(columnWidth, pixels(left) + TOLERANCE),
    right: indexAt(columnWidth, pixels(left + width) - TOLERANCE),
    top: indexAt(rowHeight, pixels(top) + TOLERANCE),
    bottom: indexAt(rowHeight, pixels(top + height) - TOLERANCE),
  };
}

/** A chart never lies this far out; ends the walk over sizes of nothing. */
const FARTHEST = 10_000;

function indexAt(size: (index: number) => number, distance: number): number {
  let index = 0;
  for (let end = size(0); end < distance && index < FARTHEST; end += size(index)) index += 1;
  return index;
}
