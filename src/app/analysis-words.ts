import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellRange } from "../domain/grid/cell-address";
import { usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import { monthTableOf, type ReportSection } from "../domain/report/report-section";
import { LABEL_COLUMN } from "../sheets/layout/section-layout";
import { areaName } from "../sheets/report-names";
import { filledCells } from "./filled-cells";
import { areaIn, sheetOfSection } from "./section-sheet";

/** The cells below ●分析, as wide as the table: for an area that has lost its name. */
function belowHeading(sheet: SheetSnapshot, section: ReportSection): CellRange | undefined {
  const used = usedRange(sheet);
  const heading = filledCells(sheet).find(({ text }) => text === REPORT_TEXTS.analysisHeading);
  if (!used || !heading) return undefined;
  const right = LABEL_COLUMN + (monthTableOf(section)?.columns.length ?? 0);
  return { top: heading.at.row + 1, left: LABEL_COLUMN, bottom: used.bottom, right };
}

/** Where staff wrote a section's ●分析 in an earlier report; undefined where there is no such place. */
export function analysisPlace(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: ReportSection,
): { readonly sheet: SheetSnapshot; readonly range: CellRange } | undefined {
  const area = areaIn(workbook, areaName(fiscalYear, section.id, "analysis"));
  const name = area?.sheet ?? sheetOfSection(workbook, fiscalYear, section);
  const sheet = workbook.sheets.find((each) => each.name === name);
  const range = sheet && (area?.range ?? belowHeading(sheet, section));
  return sheet && range && { sheet, range };
}

/** What staff wrote there, cell by cell in reading order. */
export function analysisText(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: ReportSection,
): string | undefined {
  const place = analysisPlace(workbook, fiscalYear, section);
  const texts = place ? filledCells(place.sheet, place.range).map(({ text }) => text) : [];
  return texts.length === 0 ? undefined : texts.join("\n");
}
