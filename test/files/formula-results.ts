import { cellAddress } from "../../src/domain/grid/cell-address";
import type { CellValue } from "../../src/domain/grid/cell-value";
import { cellAt } from "../../src/domain/grid/sheet-snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import { plannedFormulas } from "./planned-formulas";

/** The core's figure of every formula by its place, e.g. `2-2 支援方法!B16`. */
export function plannedResults(plan: WorkbookPlan): Record<string, CellValue> {
  return Object.fromEntries(
    plannedFormulas(plan).map(({ sheet, cell, result }) => [`${sheet}!${cellAddress(cell)}`, result]),
  );
}

/** What a workbook's file shows at the same places; null where there is nothing. */
export function shownResults(plan: WorkbookPlan, workbook: Uint8Array): Record<string, CellValue> {
  const sheets = new Map(readWorkbook(workbook).sheets.map((sheet) => [sheet.name, sheet]));
  return Object.fromEntries(
    plannedFormulas(plan).map(({ sheet: name, cell }) => {
      const sheet = sheets.get(name);
      return [`${name}!${cellAddress(cell)}`, sheet ? cellAt(sheet, cell).value : null];
    }),
  );
}
