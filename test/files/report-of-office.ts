import { makeReport } from "../../src/app/make-report";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { XlsxReportWriter } from "../../src/hosts/xlsx-file/xlsx-file-bridge";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import { inventOfficeYear, type OfficeReport } from "../fixtures/offices/office-reports";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

/** The report of one of the invented offices as it goes into a file. */
export async function reportOfOffice(office: OfficeReport): Promise<WorkbookPlan> {
  const settings = sheetOf("設定", [["項目", "値"], ...office.settings]);
  const sheets = [...office.write(inventOfficeYear(office, 1)), settings];
  const book = readBook({ ...workbookOf(sheets), dateSystem: office.dateSystem }, office.fiscalYear);
  if (isRefusal(book)) throw new Error(`${office.name} was refused: ${book.refused}`);
  const writer = new XlsxReportWriter("");
  const target = { workbook: workbookOf([]), writer };
  const today = { year: office.fiscalYear + 1, month: 10, day: 1 };
  const outcome = await makeReport(book, target, today, {}, () => {}, { aborted: false });
  if (isRefusal(outcome) || "cancelled" in outcome) throw new Error(`${office.name}: no report was made`);
  return { sheets: writer.sheets };
}
