import { usedRange, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { READING_ITEMS } from "../domain/settings/reading-items";
import { itemColumn, settingRows } from "../domain/settings/setting-rows";
import { isReadingSheetName } from "../domain/settings/state-sheets";
import type { ReadingRow } from "../sheets/reading-sheet/reading-row";
import {
  LAST_READING_COLUMN,
  moreReadingRows,
  readingSheetPlan,
} from "../sheets/reading-sheet/reading-sheet-plan";
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

/** How rows of 取り込み that no longer hold are emptied; undefined where there are none. */
export function clearingOfSources(
  { sheets }: WorkbookSnapshot,
  isGone: (sheet: string, book: string) => boolean,
): SheetWriting | undefined {
  const sheet = sheets.find(({ name }) => isReadingSheetName(name));
  const rows = sheet ? settingRows(sheet) : [];
  const clear = rows
    .filter(({ item, values: [name = "", book = ""] }) => item === READING_ITEMS.source && isGone(name, book))
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column + LAST_READING_COLUMN }));
  if (!sheet || clear.length === 0) return undefined;
  return { plan: { name: sheet.name, members: [] }, how: { mode: "overwrite", clear } };
}
