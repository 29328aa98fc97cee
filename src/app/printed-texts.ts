import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { PrintedText } from "../domain/rules/printed-text";
import { filledCells } from "./filled-cells";
import { reportSheets } from "./report-sheets";

/**
 * What stands as text on the report's sheets: ●分析, notes and whatever else staff have written there. Our
 * own labels tell of nobody.
 */
export function printedTexts(workbook: WorkbookSnapshot): readonly PrintedText[] {
  const printed = reportSheets(workbook);
  return workbook.sheets
    .filter(({ name }) => printed.has(name))
    .flatMap((sheet) =>
      filledCells(sheet).flatMap(({ at, text, cell: { value } }): readonly PrintedText[] =>
        typeof value === "string" ? [{ sheet: sheet.name, cell: at, text }] : [],
      ),
    );
}
