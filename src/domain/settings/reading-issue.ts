import type { CellPosition } from "../grid/cell-address";
import type { ReadingIssue } from "./office-settings";

/** Something that stands wrongly on 読み方. */
export function readingIssue(
  cell: CellPosition,
  item: string,
  problem: ReadingIssue["problem"],
): ReadingIssue {
  return { cell, item, problem };
}
