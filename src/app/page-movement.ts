import type { CellRange } from "../domain/grid/cell-address";
import { cellText } from "../domain/grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { isStill, movedLine, movedRange, type LineShift, type PlanMovement } from "../sheets/plan-movement";
import { filledCells, isInside } from "./filled-cells";
import { areaIn, namesOfSection } from "./present-areas";
import { writtenCells, type ReportPage } from "./report-pages";

/** Planned lines that are known to stand so far from where they are planned. */
interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

interface MovedArea {
  readonly planned: CellRange;
  readonly found: CellRange;
}

function isSameSize({ planned, found }: MovedArea): boolean {
  return (
    planned.bottom - planned.top === found.bottom - found.top &&
    planned.right - planned.left === found.right - found.left
  );
}

/** Every area of the page as it is found on the sheet; undefined where one is gone, elsewhere, another, or one too many. */
function movedAreas(
  workbook: WorkbookSnapshot,
  fiscalYear: number,
  sheet: string,
  { areas, laidOut }: ReportPage,
): readonly MovedArea[] | undefined {
  const moved: MovedArea[] = [];
  for (const { name, range } of areas) {
    const found = areaIn(workbook, name);
    if (found?.sheet !== sheet) return undefined;
    moved.push({ planned: range, found: found.range });
  }
  const planned = new Set(areas.map(({ name }) => name.toLowerCase()));
  const isOneTooMany = namesOfSection(workbook, fiscalYear, laidOut.section).some(
    (found) => found.sheet === sheet && !planned.has(found.name.toLowerCase()),
  );
  return isOneTooMany || !moved.every(isSameSize) ? undefined : moved;
}

/** Headings between the areas, where they are found in their column: the nearest to where they are expected. */
function headingAnchors(
  sheet: SheetSnapshot,
  { areas, laidOut }: ReportPage,
  columns: readonly LineShift[],
  rows: readonly LineShift[],
): readonly Anchor[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const lines = Array.from({ length: used.bottom - used.top + 1 }, (_, index) => used.top + index);
  return writtenCells(laidOut.plan).flatMap(({ at, cell }): readonly Anchor[] => {
    if (cell.kind !== "text" || cell.text === "") return [];
    if (areas.some(({ range }) => isInside(at, range))) return [];
    const column = movedLine(columns, at.column);
    const found = lines.filter((row) => cellText(cellAt(sheet, { row, column }).value) === cell.text.trim());
    const expected = movedLine(rows, at.row);
    const [nearest] = found.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    return nearest === undefined ? [] : [{ from: at.row, to: at.row, by: nearest - at.row }];
  });
}

/**
 * From anchors to shifts: the lines between two of them go with the second, but those of `kept` with the first.
 * Undefined where anchors contradict each other, or lines would change their order.
 */
function shiftsOf(
  anchors: readonly Anchor[],
  kept: ReadonlySet<number> = new Set(),
): readonly LineShift[] | undefined {
  const shifts: LineShift[] = [];
  let end = -1;
  for (const { from, to, by } of anchors.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const before = shifts.at(-1)?.by;
    if (from <= end && by !== before) return undefined;
    const start = kept.has(end) ? from : end + 1;
    if (by !== before) shifts.push({ from: shifts.length === 0 ? 0 : start, by });
    end = Math.max(end, to);
  }
  const isInOrder = shifts.every(
    ({ from }) => movedLine(shifts, from) > (from === 0 ? -1 : movedLine(shifts, from - 1)),
  );
  return isInOrder ? shifts : undefined;
}

function chartAreas({ laidOut }: ReportPage): readonly CellRange[] {
  return laidOut.plan.members.flatMap((member) => (member.kind === "chart" ? [member.chart.area] : []));
}

function coversCells(sheet: SheetSnapshot, page: ReportPage, movement: PlanMovement): boolean {
  return chartAreas(page).some((area) => filledCells(sheet, movedRange(movement, area)).length > 0);
}

function anchorOf(from: number, to: number, found: number): Anchor {
  return { from, to, by: found - from };
}

/** Where users inserted rows by a chart: it goes with what is below it, or, where that would cover cells, above it. */
function rowShifts(
  sheet: SheetSnapshot,
  page: ReportPage,
  anchors: readonly Anchor[],
  columns: readonly LineShift[],
): readonly LineShift[] | undefined {
  const ends = anchors
    .map(({ to }) => to)
    .filter((to) =>
      chartAreas(page).some(({ top }) => to < top && !anchors.some(({ from }) => from > to && from < top)),
    );
  for (const kept of [new Set<number>(), new Set(ends)]) {
    const rows = shiftsOf(anchors, kept);
    if (rows && (isStill({ rows, columns }) || !coversCells(sheet, page, { rows, columns }))) return rows;
  }
  return undefined;
}

/**
 * How a page stands on its sheet where users inserted or deleted rows and columns between what is ours; undefined where
 * they changed more.
 */
export function pageMovement(
  workbook: WorkbookSnapshot,
  fiscalYear: number,
  sheet: SheetSnapshot,
  page: ReportPage,
): PlanMovement | undefined {
  const areas = movedAreas(workbook, fiscalYear, sheet.name, page);
  if (!areas) return undefined;
  const columns = shiftsOf(
    areas.map(({ planned, found }) => anchorOf(planned.left, planned.right, found.left)),
  );
  const anchors = areas.map(({ planned, found }) => anchorOf(planned.top, planned.bottom, found.top));
  const expected = shiftsOf(anchors);
  if (!columns || !expected) return undefined;
  const headings = headingAnchors(sheet, page, columns, expected);
  const rows = rowShifts(sheet, page, [...anchors, ...headings], columns);
  return rows && { rows, columns };
}
