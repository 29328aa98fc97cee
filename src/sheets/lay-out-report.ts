import type { AnnualReport } from "../domain/report/annual-report";
import { layOutSection, type LaidOutSection } from "./layout/lay-out-section";
import { sectionSheetName } from "./report-names";

/** The sheet that each section goes to, and the staff's words to carry over, by section id. */
export interface ReportPlaces {
  readonly sheets: ReadonlyMap<string, string>;
  readonly analysisTexts: ReadonlyMap<string, string>;
}

/** Lays every section out as one A4 page, pages numbered through the report. */
export function layOutReport(report: AnnualReport, places: ReportPlaces): readonly LaidOutSection[] {
  return report.sections.map((section, index) => {
    const analysisText = places.analysisTexts.get(section.id);
    return layOutSection(section, {
      sheet: places.sheets.get(section.id) ?? sectionSheetName(section),
      fiscalYear: report.fiscalYear,
      rounding: report.rounding,
      pageNumber: index + 1,
      ...(analysisText !== undefined && { analysisText }),
    });
  });
}
