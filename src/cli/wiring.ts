import type { BookFileWriter, WorkbookWriter } from "../app/ports";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { hasDrawnAdditions } from "../hosts/xlsx-file/drawn-additions";
import { readWorkbook } from "../hosts/xlsx-file/read-workbook";
import { writePublishedBook } from "../hosts/xlsx-file/write-published-book";
import { XlsxReportWriter } from "../hosts/xlsx-file/xlsx-file-bridge";
import type { SheetPlan } from "../sheets/sheet-plan";

/** A report on its way into a file. */
export interface ReportWorkbook extends WorkbookWriter {
  /** What was written so far. */
  readonly sheets: readonly SheetPlan[];
  workbook(): Promise<Uint8Array>;
}

/** Throws HostError `not-a-workbook`, `encrypted`, `damaged`, `too-large` or `sheet-too-large`. */
export function readWorkbookBytes(bytes: Uint8Array): WorkbookSnapshot {
  return readWorkbook(bytes);
}

/** True where a report holds comments, pictures or text boxes, which are staff's. */
export function holdsDrawnAdditions(bytes: Uint8Array): boolean {
  return hasDrawnAdditions(bytes);
}

export const bookFiles: BookFileWriter = { bookFile: writePublishedBook };

export function newReportWorkbook(title: string): ReportWorkbook {
  return new XlsxReportWriter(title);
}
