import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { CodeListId } from "../domain/settings/code-list";
import type { SheetWriting } from "./ports";

/**
 * What to write so that a header of the office's own is read as a column: a cell of 設定, or a whole new
 * 設定 where there is none. `columnLabel`: the column's Japanese label, as 受付日. Undefined where it is known.
 */
export function addSynonym(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  columnLabel: string,
  header: string,
): SheetWriting | undefined {
  throw new Error(`${workbook.sheets.length} ${fiscalYear} ${columnLabel} ${header}`);
}

/**
 * What to write so that another spelling is read as a code; the code's whole list where 設定 lacks it, so
 * that the other codes stay. Undefined where the spelling is known.
 */
export function addCodeAlias(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  list: CodeListId,
  code: string,
  alias: string,
): SheetWriting | undefined {
  throw new Error(`${workbook.sheets.length} ${fiscalYear} ${list} ${code} ${alias}`);
}
