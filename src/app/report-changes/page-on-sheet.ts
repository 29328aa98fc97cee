import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { cellText } from "../../domain/grid/cell-value";
import {
  cellAt,
  usedRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../domain/grid/sheet-snapshot";
import type { CellRange } from "../../domain/grid/cell-address";
import { isInside } from "../filled-cells";
import { areaIn, namesOfSection } from "../present-areas";
import { alignedAsPlanned, alignPage, type PageAlignment } from "../proof/align-page";
import { ourCells } from "../proof/compare-page";
import { rangesOf, type ReportPage, type WrittenCell } from "../report-pages";

/** A page that is about to be written, and the sheet on which it stood until now. */
export interface PageOnSheet {
  readonly fiscalYear: FiscalYear;
  /** As it is written; where users moved what is ours, there. */
  readonly page: ReportPage;
  readonly sheet: SheetSnapshot;
  /** True where each cell is written over the one that it takes the place of. */
  readonly isInPlace: boolean;
}

const CHART_AREA = /_chart_data(?:_\d+)?$/;

/** What is printed of a page and ours: neither the staff's words nor the copy that charts read. */
export function printedCells(page: ReportPage): readonly WrittenCell[] {
  const copies = page.areas.filter(({ name }) => CHART_AREA.test(name)).map(({ range }) => range);
  return ourCells(page).filter(({ at }) => !copies.some((range) => isInside(at, range)));
}

/**
 * What of ours stands on the sheet, whether or not it is printed again; all but the staff's words and the copy that
 * charts read.
 */
export function printedAreas(
  workbook: WorkbookSnapshot,
  { fiscalYear, page, sheet }: PageOnSheet,
): readonly CellRange[] {
  const words = new Set(
    page.areas.flatMap(({ name, role }) => (role === "words" ? [name.toLowerCase()] : [])),
  );
  const isPrinted = (name: string) => !words.has(name.toLowerCase()) && !CHART_AREA.test(name);
  return namesOfSection(workbook, fiscalYear, page.laidOut.section).flatMap((found) =>
    found.sheet === sheet.name && isPrinted(found.name) ? [found.range] : [],
  );
}

function hasMovedColumns(workbook: WorkbookSnapshot, { page, sheet }: PageOnSheet): boolean {
  return page.areas.some(({ name, range, role }) => {
    const found = role === "words" ? undefined : areaIn(workbook, name);
    return (
      found?.sheet === sheet.name && (found.range.left !== range.left || found.range.right !== range.right)
    );
  });
}

function isSamePlace(workbook: WorkbookSnapshot, { page, sheet }: PageOnSheet): boolean {
  return page.areas.every(({ name, range }) => {
    const found = areaIn(workbook, name);
    return found?.sheet === sheet.name && JSON.stringify(found.range) === JSON.stringify(range);
  });
}

/** Texts that stand where they are planned. */
function areTextsInPlace(cells: readonly WrittenCell[], sheet: SheetSnapshot): boolean {
  return cells.every(
    ({ at, cell }) => cell.kind !== "text" || cellText(cellAt(sheet, at).value) === cell.text.trim(),
  );
}

/** Which line of the sheet each line of the page takes the place of. */
export function alignedPage(workbook: WorkbookSnapshot, standing: PageOnSheet): PageAlignment {
  const { page, sheet, isInPlace } = standing;
  const cells = ourCells(page);
  const isWherePlanned = isInPlace || (isSamePlace(workbook, standing) && areTextsInPlace(cells, sheet));
  if (isWherePlanned || !usedRange(sheet)) return alignedAsPlanned(cells);
  return alignPage(cells, page.laidOut.owned, sheet, hasMovedColumns(workbook, standing));
}

/** The heading of a page is no row that comes or goes. */
export function headingRows(page: ReportPage): ReadonlySet<number> {
  return new Set(rangesOf(page, "heading").map(({ top }) => top));
}
