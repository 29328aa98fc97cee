import { makeReport } from "../../src/app/make-report";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import type { ReportOutcome } from "../../src/app/report-outcome";
import type { Rounding } from "../../src/domain/settings/office-settings";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { XlsxReportWriter } from "../../src/hosts/xlsx-file/xlsx-file-bridge";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import { sampleBytes } from "../sample/sample-book";

/**
 * The sample's report as a file, the plan that it was written from, and what the app says of it;
 * `keeps` leaves sheets of the sample out.
 */
export async function reportOfSample(
  rounding: Rounding,
  keeps: (sheet: string) => boolean = () => true,
): Promise<{
  readonly plan: WorkbookPlan;
  readonly outcome: ReportOutcome;
}> {
  const sample = readWorkbook(sampleBytes());
  const book = readBook({ ...sample, sheets: sample.sheets.filter(({ name }) => keeps(name)) }, 2019);
  if (isRefusal(book)) throw new Error(`the sample was refused: ${book.refused}`);
  const writer = new XlsxReportWriter("令和元年度");
  const target = { workbook: { sheets: [], names: [], dateSystem: 1900 as const }, writer };
  const today = { year: 2020, month: 10, day: 1 };
  const outcome = await makeReport(book, target, today, { rounding }, () => {}, { aborted: false });
  if (isRefusal(outcome) || "cancelled" in outcome) throw new Error("the sample's report was not made");
  return { plan: { sheets: writer.sheets }, outcome };
}
