import {
  CHECK_LOG_COLUMNS,
  CHECK_LOG_ITEMS,
  type CheckLogRow,
} from "../../domain/settings/check-log/check-log-items";
import { CHECK_LOG_VERSION } from "../../domain/settings/check-log/read-check-log";
import { appendedSheetPlan, moreRowsPlan, type AppendedForm, type AppendedRow } from "../appended-rows";
import type { SheetPlan } from "../sheet-plan";
import { CHECK_LOG_TEXTS as TEXTS } from "./check-log-sheet-texts";

const FORM: AppendedForm = {
  sheet: TEXTS.sheet,
  header: TEXTS.header,
  widths: [76, 52, 54, 54, 64, 120, 48, 220, 120, 150, 120],
  unprinted: 1,
  // The figures of a month are one row, and long.
  rowsOfAPage: 4,
};

function textsOf(row: CheckLogRow): AppendedRow {
  return [row.item, ...CHECK_LOG_COLUMNS.map((column) => row[column] ?? "")];
}

/** The row by which the sheet is read, with the salt of its marks. */
export function versionRow(salt: string): CheckLogRow {
  return { item: CHECK_LOG_ITEMS.version, what: CHECK_LOG_VERSION, meaning: TEXTS.version, marks: salt };
}

/** 点検の記録 as a new sheet. */
export function checkLogSheetPlan(rows: readonly CheckLogRow[]): SheetPlan {
  return appendedSheetPlan(FORM, rows.map(textsOf));
}

/** Rows below those of a 点検の記録 that is there; nothing else on it is touched. */
export function moreCheckLogRows(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  rows: readonly CheckLogRow[],
): SheetPlan {
  return moreRowsPlan(FORM, sheet, at, rows.map(textsOf));
}
