import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";

/** Whether nothing in the workbook has changed between two readings: sheets that are not read again are the same objects. */
export function isSameWorkbook(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return (
    a.dateSystem === b.dateSystem &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => sheet === b.sheets[index]) &&
    JSON.stringify(a.names) === JSON.stringify(b.names)
  );
}
