import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { ReportSection } from "../domain/report/report-section";
import { namesOfSection, presentSheets } from "./present-areas";
import type { ReportPage } from "./report-pages";

/** A section is written where the year has a sheet of it, or something to print of earlier years. */
export function isToBeWritten({ hasContents }: ReportSection): boolean {
  return hasContents;
}

/**
 * The sections that are written: those without records are left out, but for the ones whose sheets stand there already:
 * left alone, they would show figures that no longer hold.
 */
export function writtenReport(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  pages: readonly ReportPage[],
): AnnualReport {
  const { fiscalYear, sections } = report;
  const present = presentSheets(workbook, fiscalYear, pages);
  const isPresent = ({ id }: ReportSection) =>
    present.has(id) || namesOfSection(workbook, fiscalYear, id).length > 0;
  return { ...report, sections: sections.filter((section) => isToBeWritten(section) || isPresent(section)) };
}
