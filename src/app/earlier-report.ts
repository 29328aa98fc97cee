import { sheetsOfOurs } from "../domain/grid/our-names";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import { isStill } from "../sheets/plan-movement";
import { filledCells, isInside, type FilledCell } from "./filled-cells";
import { pageMovement } from "./page-movement";
import { isToBeWritten } from "./written-report";
import {
  isBuiltCell,
  isTextOfABuild,
  isTypedOver,
  possibleCells,
  type PossibleCells,
} from "./possible-cells";
import { areaIn, presentSheets } from "./present-areas";
import { editedAreas } from "./proof/kept-texts";
import { reportPages, type AreaRole, type ReportPage } from "./report-pages";
import { wordsOf, wordsPlaces, type WordsPlace } from "./report-words";

/** True for a workbook that holds a report of ours, of whichever year. */
export function isReportOfOurs(workbook: WorkbookSnapshot): boolean {
  return sheetsOfOurs(workbook.names).size > 0;
}

function isInArea(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { areas }: ReportPage,
  { at }: FilledCell,
  roles: readonly AreaRole[],
): boolean {
  return areas.some(({ name, role }) => {
    const found = roles.includes(role) ? areaIn(workbook, name) : undefined;
    return found?.sheet === sheet.name && isInside(at, found.range);
  });
}

/** True where a page's sheet holds what neither the new one has nor carries over. */
function sheetHoldsMore(
  earlier: WorkbookSnapshot,
  { fiscalYear }: AnnualReport,
  page: ReportPage,
  sheet: SheetSnapshot,
  places: readonly WordsPlace[],
  possible: PossibleCells,
): boolean {
  const cells = filledCells(sheet).filter(
    ({ at }) => !places.some((place) => place.sheet.name === sheet.name && isInside(at, place.range)),
  );
  const movement = pageMovement(earlier, fiscalYear, sheet, page);
  if (movement && isStill(movement))
    return isTypedOver(sheet, possible, movement) || cells.some(({ at }) => !isBuiltCell(possible, at));
  // With more months or notes than then, the same cells stand elsewhere: their texts tell.
  const isFigure = (each: FilledCell) =>
    (typeof each.cell.value === "number" || each.cell.formula !== undefined) &&
    isInArea(earlier, sheet, page, each, ["table"]);
  const isOurs = (each: FilledCell) =>
    isFigure(each) || isInArea(earlier, sheet, page, each, ["other"]) || isTextOfABuild(each.text, possible);
  return !cells.every(isOurs);
}

/**
 * True where an earlier report in a file holds more than the new one carries over: sheets or cells that
 * staff added, texts and formulas that they typed over ours, lists and texts that are no longer as they were written.
 */
export function holdsMoreThan(earlier: WorkbookSnapshot, report: AnnualReport): boolean {
  const { fiscalYear } = report;
  const written = { ...report, sections: report.sections.filter(isToBeWritten) };
  const lay = (words: ReadonlyMap<string, string>) => reportPages(written, { sheets: new Map(), words });
  const usual = lay(new Map());
  const places = wordsPlaces(earlier, written, usual, presentSheets(earlier, fiscalYear, usual));
  const pages = lay(wordsOf(earlier, fiscalYear, places));
  const present = presentSheets(earlier, fiscalYear, pages);
  const possible = possibleCells(written, usual);
  if (editedAreas(earlier, fiscalYear).length > 0) return true;
  return earlier.sheets.some((sheet) => {
    const page = pages.find(({ key }) => present.get(key) === sheet);
    if (!page) return filledCells(sheet).length > 0;
    const cells = possible.get(page.key) ?? new Map();
    return sheetHoldsMore(earlier, report, page, sheet, [...places.values()].flat(), cells);
  });
}
