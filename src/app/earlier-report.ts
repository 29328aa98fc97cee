import { sheetsOfOurs } from "../domain/grid/our-names";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { ReportSection } from "../domain/report/report-section";
import { layOutSection } from "../sheets/layout/lay-out-section";
import { areaName, REPORT_AREAS } from "../sheets/report-names";
import { analysisPlace } from "./analysis-words";
import { isToBeWritten } from "./decide-sections";
import { hasLayoutOf } from "./earlier-layout";
import { filledCells, isInside, type FilledCell } from "./filled-cells";
import { isBuiltCell, isTextOfABuild, isTypedOver, possibleCells } from "./possible-cells";
import { areaIn, sheetOfSection } from "./section-sheet";

/** True for a workbook that holds a report of ours, of whichever year. */
export function isReportOfOurs(workbook: WorkbookSnapshot): boolean {
  return sheetsOfOurs(workbook.names).size > 0;
}

/** What a sheet of ours holds beside the words that are carried over. */
function uncarriedCells(
  earlier: WorkbookSnapshot,
  { fiscalYear }: AnnualReport,
  section: ReportSection,
  sheet: SheetSnapshot,
): readonly FilledCell[] {
  const place = analysisPlace(earlier, fiscalYear, section);
  return filledCells(sheet).filter(
    ({ at }) => place?.sheet.name !== sheet.name || !isInside(at, place.range),
  );
}

/** True where a section's sheet holds what neither the new one has nor carries over. */
function sheetHoldsMore(
  earlier: WorkbookSnapshot,
  report: AnnualReport,
  section: ReportSection,
  sheet: SheetSnapshot,
): boolean {
  const { fiscalYear, rounding } = report;
  const possible = possibleCells(report, section);
  const cells = uncarriedCells(earlier, report, section, sheet);
  const [laidOut] = layOutSection(section, {
    sheet: sheet.name,
    fiscalYear,
    rounding,
    pageNumber: 1,
    words: new Map(),
  });
  if (laidOut && hasLayoutOf(earlier, fiscalYear, sheet.name, laidOut))
    return isTypedOver(sheet, possible) || cells.some(({ at }) => !isBuiltCell(possible, at));
  // With more months or notes than then, the same cells stand elsewhere: their texts tell.
  const areas = REPORT_AREAS.flatMap((area) => areaIn(earlier, areaName(fiscalYear, section.id, area)) ?? []);
  const isFigure = ({ at, cell }: FilledCell) =>
    (typeof cell.value === "number" || cell.formula !== undefined) &&
    areas.some((area) => area.sheet === sheet.name && isInside(at, area.range));
  return cells.some((cell) => !isFigure(cell) && !isTextOfABuild(cell.text, possible));
}

/**
 * True where an earlier report in a file holds more than the new one carries over: sheets or cells that
 * staff added, texts and formulas that they typed over ours.
 */
export function holdsMoreThan(earlier: WorkbookSnapshot, report: AnnualReport): boolean {
  const sections = new Map(
    report.sections.filter(isToBeWritten).flatMap((section) => {
      const sheet = sheetOfSection(earlier, report.fiscalYear, section);
      return sheet === undefined ? [] : [[sheet, section] as const];
    }),
  );
  return earlier.sheets.some((sheet) => {
    const section = sections.get(sheet.name);
    return section ? sheetHoldsMore(earlier, report, section, sheet) : filledCells(sheet).length > 0;
  });
}
