import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { areaIn } from "../present-areas";
import type { ReportPage } from "../report-pages";
import { alignedAsPlanned, alignPage, type PageAlignment } from "./align-page";
import { comparePage, ourCells, type ComparedPage, type OtherFormulas } from "./compare-page";
import { putBack, sortedRows, type SortedRow } from "./sorted-tables";

/** True where columns may have been inserted or taken away. */
function areColumnsMoved(workbook: WorkbookSnapshot, sheet: SheetSnapshot, { areas }: ReportPage): boolean {
  return areas.some(({ name, range, role }) => {
    const found = areaIn(workbook, name);
    return (
      role !== "words" &&
      found?.sheet === sheet.name &&
      (found.range.left !== range.left || found.range.right !== range.right)
    );
  });
}

/** A page that was compared, its lines where they were found. */
export interface ComparedAlignment extends ComparedPage {
  readonly alignment: PageAlignment;
  /** Rows of tables that were sorted; the cells that differ are named by their planned places. */
  readonly sorted: readonly SortedRow[];
}

/** The page as it is where the rows of a table that was sorted are put back. */
function compareSorted(
  page: ReportPage,
  sheet: SheetSnapshot,
  others: OtherFormulas,
): ComparedAlignment | undefined {
  const cells = ourCells(page);
  const sorted = sortedRows(cells, page.laidOut.owned, sheet);
  if (sorted.length === 0) return undefined;
  const alignment = { ...alignedAsPlanned(cells), moved: sorted.map(({ planned }) => planned) };
  return { ...comparePage(page, putBack(sheet, sorted), alignment, others), alignment, sorted };
}

function changedLines({ moved, extra, missing, extraColumns, missingColumns }: PageAlignment): number {
  return moved.length + extra.length + missing.length + extraColumns.length + missingColumns.length;
}

/** As it is planned, where nothing differs then; else by looking for every row. */
export function compareAligned(
  workbook: WorkbookSnapshot,
  page: ReportPage,
  sheet: SheetSnapshot,
  others: () => OtherFormulas,
): ComparedAlignment {
  const cells = ourCells(page);
  const planned = alignedAsPlanned(cells);
  const first = comparePage(page, sheet, planned, new Map());
  if (first.wrong.length === 0) return { ...first, alignment: planned, sorted: [] };
  const alignment = alignPage(cells, page.laidOut.owned, sheet, areColumnsMoved(workbook, sheet, page));
  const whole = { ...comparePage(page, sheet, alignment, others()), alignment, sorted: [] };
  const sorted = compareSorted(page, sheet, others());
  const changes = (found: ComparedAlignment) => found.wrong.length + changedLines(found.alignment);
  return sorted && changes(sorted) < changes(whole) ? sorted : whole;
}
