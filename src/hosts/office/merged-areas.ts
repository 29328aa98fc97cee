import { parseRangeAddress, type CellRange } from "../../domain/grid/cell-address";

/** Excel answers no more merged areas of a range than this; no two of them begin in one cell. */
const MERGES_ANSWERED = 512;

/** Excel's answer about the merged areas of a range, there after the next sync. */
export type AskedMerges = readonly Excel.RangeAreas[];

/**
 * Excel answers the areas that begin inside a range. Those that begin outside the used one hold nothing: the value
 * of an area stands in its first cell.
 */
export function askForMerges(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): AskedMerges {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const atOnce = Math.max(1, Math.floor(MERGES_ANSWERED / columns));
  return Array.from({ length: Math.ceil(rows / atOnce) }, (_, index) =>
    sheet
      .getRangeByIndexes(top + index * atOnce, left, Math.min(atOnce, rows - index * atOnce), columns)
      .getMergedAreasOrNullObject()
      .load("areas/items/address"),
  );
}

export function mergesOf(asked: AskedMerges): readonly CellRange[] {
  return asked.flatMap((areas) =>
    areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseRangeAddress(address) ?? []),
  );
}
