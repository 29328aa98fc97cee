import type { CellPosition } from "../../domain/grid/cell-address";
import { cellText, type CellValue } from "../../domain/grid/cell-value";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { FigureName } from "../../domain/report/figure-name";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { shownByCell } from "../../sheets/plan-cells";
import type { PlanCell } from "../../sheets/sheet-plan";
import { isInside } from "../filled-cells";
import type { PageAlignment } from "../proof/align-page";
import { positionKey } from "../proof/compare-page";
import { agrees, textOfFound } from "../recount";
import type { WrittenCell } from "../report-pages";
import { changedColumns, changedRows, type TitledPage } from "./changed-lines";
import { printedCells } from "./page-on-sheet";
import type { FigureChange, TextChange } from "./report-change";

export interface PageChanges {
  readonly changes: readonly FigureChange[];
  readonly textChanges: readonly TextChange[];
}

/** What a cell will show. */
function shown(cell: PlanCell): string | number {
  return cell.kind === "text" ? cell.text.replaceAll("\r\n", "\n").trim() : shownByCell(cell);
}

function isSame(cell: PlanCell, found: CellValue): boolean {
  const after = shown(cell);
  return typeof after === "number"
    ? agrees(after, found)
    : cellText(found).replaceAll("\r\n", "\n").trim() === after.trim();
}

/** The mark of last year's words comes and goes with the staff's own. */
function isMarkOfWords(cell: PlanCell): boolean {
  return cell.kind === "formula" && cell.formula.includes(`"${REPORT_TEXTS.lastYearsWords}"`);
}

function figureNames({ page: { laidOut } }: TitledPage): ReadonlyMap<string, FigureName> {
  return new Map(
    laidOut.figures.flatMap(({ at, figure }) =>
      figure && figure.isForChart !== true ? [[positionKey(at), figure] as const] : [],
    ),
  );
}

function valueOf(found: CellValue): string | number {
  return typeof found === "number" ? found : textOfFound(found);
}

/** Where a cell stands now, and what it shows there. */
interface FoundCell {
  readonly at: CellPosition;
  readonly value: CellValue;
}

/** Undefined for a cell of a row that comes: that is told as a whole. */
function foundCell(
  { at }: WrittenCell,
  { rows, columns }: PageAlignment,
  sheet: SheetSnapshot,
): FoundCell | undefined {
  const row = rows.get(at.row);
  if (row === undefined) return undefined;
  const column = columns.get(at.column);
  return column === undefined
    ? { at, value: null }
    : { at: { row, column }, value: cellAt(sheet, { row, column }).value };
}

/** What will be printed otherwise on a page that stands there: cell by cell, and the rows that come or go. */
export function changesOfPage(
  workbook: WorkbookSnapshot,
  standing: TitledPage,
  alignment: PageAlignment,
): PageChanges {
  const { page, title, sheet } = standing;
  const { section, owned } = page.laidOut;
  const names = figureNames(standing);
  const changes: FigureChange[] = [];
  const textChanges: TextChange[] = [];
  for (const written of printedCells(page)) {
    const { at, cell } = written;
    const found = foundCell(written, alignment, sheet);
    if (!found || isMarkOfWords(cell) || isSame(cell, found.value)) continue;
    // Around our tables staff may write what they like.
    if (cell.kind === "blank" && !owned.some((range) => isInside(at, range))) continue;
    const place = { section, title, sheet: sheet.name, cell: found.at };
    const name = names.get(positionKey(at));
    const [before, after] = [valueOf(found.value), shown(cell)];
    if (name) changes.push({ ...place, name, before, after });
    else if (alignment.columns.has(at.column))
      textChanges.push({ ...place, what: "text", before: String(before), after: String(after) });
  }
  return {
    changes,
    textChanges: [
      ...textChanges,
      ...changedRows(workbook, standing, alignment),
      ...changedColumns(workbook, standing, alignment),
    ],
  };
}
