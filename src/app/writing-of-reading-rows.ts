import { usedRange, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { itemColumn } from "../domain/settings/setting-rows";
import { isReadingSheetName } from "../domain/settings/state-sheets";
import type { ReadingRow } from "../sheets/reading-sheet/reading-row";
import { moreReadingRows, readingSheetPlan } from "../sheets/reading-sheet/reading-sheet-plan";
import type { SheetWriting } from "./ports";

/** How rows come onto 読み方: below those that stand there, or onto a new sheet at the end of the workbook. */
export function writingOfReadingRows(
  { sheets }: WorkbookSnapshot,
  rows: readonly ReadingRow[],
): SheetWriting {
  const sheet = sheets.find(({ name }) => isReadingSheetName(name));
  if (!sheet) return { plan: readingSheetPlan(rows), how: { mode: "add" } };
  const used = usedRange(sheet);
  const at = { row: used ? used.bottom + 1 : 0, column: itemColumn(sheet) };
  return { plan: moreReadingRows(sheet.name, at, rows), how: { mode: "overwrite", clear: [] } };
}
