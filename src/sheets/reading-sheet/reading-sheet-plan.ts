import { READING_ITEMS } from "../../domain/settings/reading-items";
import { appendedSheetPlan, moreRowsPlan, type AppendedForm, type AppendedRow } from "../appended-rows";
import type { SheetPlan } from "../sheet-plan";
import type { ReadingRow } from "./reading-row";
import { READING_SHEET_TEXTS as TEXTS } from "./reading-sheet-texts";

/** 項目, three values, 意味. */
const FORM: AppendedForm = {
  sheet: TEXTS.sheet,
  header: TEXTS.header,
  widths: [66, 230, 120, 110, 230],
  unprinted: 0,
  rowsOfAPage: 25,
};
/** From 項目 to 意味. */
export const LAST_READING_COLUMN = FORM.widths.length - 1;

const VERSION: ReadingRow = { item: READING_ITEMS.version, values: ["1"], meaning: TEXTS.version };

function textsOf({ item, values, meaning }: ReadingRow): AppendedRow {
  const [first, second = "", third = ""] = values;
  return [item, first, second, third, meaning];
}

/** 読み方 as a new sheet. */
export function readingSheetPlan(rows: readonly ReadingRow[]): SheetPlan {
  return appendedSheetPlan(FORM, [VERSION, ...rows].map(textsOf));
}

/** Rows below those of a 読み方 that is there; nothing else on it is touched. */
export function moreReadingRows(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  rows: readonly ReadingRow[],
): SheetPlan {
  return moreRowsPlan(FORM, sheet, at, rows.map(textsOf));
}
