import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { listSheets } from "./list-sheets";
import { measureSheets } from "./measure-sheets";
import { readSheets } from "./read-sheets";
import { runExcel } from "./run-excel";

/** Reads the whole workbook: three round trips, and one more for each further 4 MB; a few more where cells hold long texts. */
export function readExcelWorkbook(): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { sheets, names, dateSystem } = await listSheets(context);
    return { sheets: await readSheets(context, await measureSheets(context, sheets)), names, dateSystem };
  });
}
