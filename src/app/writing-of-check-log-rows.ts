import { usedRange, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { readCheckLog } from "../domain/settings/check-log/read-check-log";
import type { CheckLogRow } from "../domain/settings/check-log/check-log-items";
import { itemColumn } from "../domain/settings/setting-rows";
import { isCheckLogSheetName } from "../domain/settings/state-sheets";
import {
  checkLogSheetPlan,
  moreCheckLogRows,
  versionRow,
} from "../sheets/check-log-sheet/check-log-sheet-plan";
import type { SheetWriting } from "./ports";

const SALT_PARTS = 4;

/** Any text that no other workbook has. */
function newSalt(): string {
  const part = () => Math.floor(Math.random() * 2 ** 32).toString(16);
  return Array.from({ length: SALT_PARTS }, part).join("");
}

/**
 * Rows onto 点検の記録: below those that stand there, or onto a new sheet at the end of the workbook. They are
 * made with the sheet's salt, which a new sheet is given, and one that has lost its own. A sheet of an earlier version
 * is told to be of this one, so that an earlier program says that it does not understand.
 */
export function writingOfCheckLogRows(
  { sheets }: WorkbookSnapshot,
  rowsWith: (salt: string) => readonly CheckLogRow[],
): SheetWriting {
  const sheet = sheets.find(({ name }) => isCheckLogSheetName(name));
  const log = sheet && readCheckLog(sheet);
  const salt = log?.salt ?? newSalt();
  const rows = [...(log?.isOfThisVersion ? [] : [versionRow(salt)]), ...rowsWith(salt)];
  if (!sheet) return { plan: checkLogSheetPlan(rows), how: { mode: "add" } };
  const used = usedRange(sheet);
  const at = { row: used ? used.bottom + 1 : 0, column: itemColumn(sheet) };
  return { plan: moreCheckLogRows(sheet.name, at, rows), how: { mode: "overwrite", clear: [] } };
}
