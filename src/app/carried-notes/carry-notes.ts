import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { PlanCell, SheetPlanMember } from "../../sheets/sheet-plan";
import { filledCells, isInside, type FilledCell } from "../filled-cells";
import { keptFigures } from "../proof/kept-figures";
import { isCellOfABuild, type PossibleCells } from "../possible-cells";
import { areaIn, namesOfYear } from "../present-areas";
import { writtenCells, type ReportPage } from "../report-pages";
import { carriedCells, type PlacedNote } from "./carried-cells";
import type { CarriedNote } from "./carried-note";
import { linesInTable, rowsInList, rowsOfTable, type AreaPair } from "./lines-of-staff";

/** The earlier sheet of a page. */
export interface EarlierSheet {
  readonly workbook: WorkbookSnapshot;
  readonly fiscalYear: number;
  readonly sheet: SheetSnapshot;
  readonly possible: PossibleCells;
  /** False where the report goes into a file: what stands there as a formula's result is shown as it is. */
  readonly isCalculated: boolean;
}

interface PlacedArea extends AreaPair {
  readonly isTable: boolean;
  readonly isList: boolean;
}

/** The areas that both sheets have, from top to bottom. */
function areasOfBoth(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { areas }: ReportPage,
): readonly PlacedArea[] {
  return areas
    .flatMap(({ name, range, role }): readonly PlacedArea[] => {
      const found = areaIn(workbook, name);
      if (found?.sheet !== sheet.name) return [];
      const isTable = role === "table" && name.endsWith("_table");
      return [{ planned: range, found: found.range, isTable, isList: role === "other" }];
    })
    .sort((a, b) => a.found.top - b.found.top || a.found.left - b.found.left);
}

function plannedMerges({ laidOut }: ReportPage): readonly CellRange[] {
  return laidOut.plan.members.flatMap((member) => (member.kind === "merge" ? [member.range] : []));
}

/** Cells of the staff's within an area of ours: rows and columns of their own. */
function cellsWithin(earlier: EarlierSheet, page: ReportPage, area: PlacedArea): readonly FilledCell[] {
  const { workbook, fiscalYear, sheet, possible } = earlier;
  const cells = filledCells(sheet, area.found);
  if (area.isTable) {
    // What it keeps of its counts is read only where it was written with these rows and columns.
    const hasSameColumns = keptFigures(workbook, fiscalYear, page.laidOut).size > 0;
    const { rows, columns } = linesInTable(sheet, area, possible, hasSameColumns);
    return cells.filter(({ at }) => rows.includes(at.row) || columns.includes(at.column));
  }
  const rows = area.isList ? rowsInList(sheet, area, plannedMerges(page)) : [];
  return cells.filter(({ at }) => rows.includes(at.row));
}

/** Whether staff put rows of their own into a list of ours. */
export function hasRowsOfStaff(workbook: WorkbookSnapshot, sheet: SheetSnapshot, page: ReportPage): boolean {
  return areasOfBoth(workbook, sheet, page).some(
    (area) => area.isList && rowsInList(sheet, area, plannedMerges(page)).length > 0,
  );
}

/** The texts of a row, by which it is known again; numbers change. */
function rowKey(texts: readonly unknown[]): string {
  return texts
    .flatMap((text) => (typeof text === "string" && text.trim() !== "" ? [text.trim()] : []))
    .join("\n");
}

/** The row of the new list that says the same, else the one as far below its top; a row of the staff's goes with the one above. */
function rowOfList(
  { sheet }: EarlierSheet,
  page: ReportPage,
  { found, planned }: AreaPair,
  row: number,
  ofStaff: ReadonlySet<number>,
): number {
  let at = row;
  while (ofStaff.has(at) && at > found.top) at--;
  const own = rowKey(filledCells(sheet, { ...found, top: at, bottom: at }).map(({ cell }) => cell.value));
  const byRow = new Map<number, unknown[]>();
  for (const { at: place, cell } of writtenCells(page.laidOut.plan)) {
    if (!isInside(place, planned) || cell.kind !== "text") continue;
    byRow.set(place.row, [...(byRow.get(place.row) ?? []), cell.text]);
  }
  const expected = Math.min(planned.top + at - found.top, planned.bottom);
  const alike = [...byRow].flatMap(([each, texts]) => (own !== "" && rowKey(texts) === own ? [each] : []));
  const [nearest] = alike.sort((one, other) => Math.abs(one - expected) - Math.abs(other - expected));
  return nearest ?? expected;
}

function rowWithin(
  earlier: EarlierSheet,
  page: ReportPage,
  area: PlacedArea,
  row: number,
  ofStaff: ReadonlySet<number>,
): number {
  const { found, planned, isTable, isList } = area;
  const { sheet, possible } = earlier;
  if (isList) return rowOfList(earlier, page, area, row, ofStaff);
  const isWhole = found.bottom - found.top === planned.bottom - planned.top;
  const index = isTable && !isWhole ? rowsOfTable(sheet, area, possible)[row - found.top] : row - found.top;
  return Math.min(planned.top + (index ?? 0), planned.bottom);
}

/** The row of the new sheet that is to a cell what its row was: beside the same row of an area, or as far below it. */
function rowNow(
  earlier: EarlierSheet,
  page: ReportPage,
  areas: readonly PlacedArea[],
  row: number,
  ofStaff: ReadonlySet<number>,
): number {
  const beside = areas.find(({ found }) => row >= found.top && row <= found.bottom);
  if (beside) return rowWithin(earlier, page, beside, row, ofStaff);
  const above = areas.findLast(({ found }) => found.bottom < row);
  return above ? above.planned.bottom + row - above.found.bottom : row;
}

function columnNow(areas: readonly PlacedArea[], { row, column }: CellPosition): number {
  const left = areas
    .filter(({ found }) => row >= found.top && row <= found.bottom && found.right < column)
    .sort((a, b) => b.found.right - a.found.right)[0];
  return left ? column + left.planned.right - left.found.right : column;
}

function rangesTaken({ laidOut, areas }: ReportPage): readonly CellRange[] {
  return [
    laidOut.table,
    ...laidOut.owned,
    ...areas.map(({ range }) => range),
    ...laidOut.plan.members.flatMap((member) => {
      if (member.kind === "merge") return [member.range];
      return member.kind === "chart" ? [member.chart.area] : [];
    }),
  ];
}

/** What is free on a new sheet, and where all that is ours ends. */
class FreeCells {
  private readonly taken: Set<string>;

  private readonly ranges: readonly CellRange[];

  readonly beside: number;

  constructor(page: ReportPage) {
    const written = writtenCells(page.laidOut.plan).map(({ at }) => at);
    this.taken = new Set(written.map(({ row, column }) => `${row} ${column}`));
    this.ranges = rangesTaken(page);
    this.beside =
      2 + Math.max(0, ...written.map(({ column }) => column), ...this.ranges.map(({ right }) => right));
  }

  private isFree(at: CellPosition): boolean {
    return !this.taken.has(`${at.row} ${at.column}`) && !this.ranges.some((range) => isInside(at, range));
  }

  /** Takes cells of one row where they are wanted, or else together beside everything. */
  take(row: number, columns: readonly number[], isBeside: boolean): readonly CellPosition[] {
    const first = Math.min(...columns);
    const placedFrom = (start: number) => columns.map((column) => ({ row, column: start + column - first }));
    let places = placedFrom(isBeside ? this.beside : first);
    for (let start = this.beside; !places.every((at) => this.isFree(at)); start++) places = placedFrom(start);
    for (const { column } of places) this.taken.add(`${row} ${column}`);
    return places;
  }
}

function membersOf(filled: FilledCell, at: CellPosition, cell: PlanCell): readonly SheetPlanMember[] {
  const { numberFormat } = filled.cell;
  const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const format: SheetPlanMember = { kind: "format", range, format: { numberFormat } };
  return [...(numberFormat === "General" ? [] : [format]), { kind: "cells", at, rows: [[cell]] }];
}

function noteOf({ filled, to }: PlacedNote, cell: PlanCell | undefined): CarriedNote {
  const isValueNow = filled.cell.formula !== undefined && cell?.kind !== "formula";
  return { from: filled.at, to, ...(isValueNow && { isValueNow }) };
}

/**
 * What staff put on an earlier sheet that a new one takes the place of: it stands beside the same row of our tables, or
 * as far below them; where something of ours stands now, in the same row beside everything.
 */
export function carryNotes(
  earlier: EarlierSheet,
  page: ReportPage,
): { readonly members: readonly SheetPlanMember[]; readonly notes: readonly CarriedNote[] } {
  const { workbook, fiscalYear, sheet, possible } = earlier;
  const areas = areasOfBoth(workbook, sheet, page);
  const ours = namesOfYear(workbook, fiscalYear).flatMap((name) =>
    name.sheet === sheet.name ? [name.range] : [],
  );
  const outside = filledCells(sheet).filter(
    ({ at, cell }) => !ours.some((range) => isInside(at, range)) && !isCellOfABuild(cell, possible),
  );
  const within = areas.flatMap((area) => cellsWithin(earlier, page, area));
  const ofStaff = new Set(within.map(({ at }) => at.row));
  const free = new FreeCells(page);
  const placed: PlacedNote[] = [];
  const carry = (cells: readonly FilledCell[], isBeside: boolean) => {
    for (const row of new Set(cells.map(({ at }) => at.row))) {
      const inRow = cells.filter(({ at }) => at.row === row);
      const columns = inRow.map(({ at }) => (isBeside ? at.column : columnNow(areas, at)));
      const places = free.take(rowNow(earlier, page, areas, row, ofStaff), columns, isBeside);
      inRow.forEach((filled, index) => {
        const to = places[index];
        if (to) placed.push({ filled, to });
      });
    }
  };
  carry(outside, false);
  carry(within, true);
  const cells = carriedCells(placed, {
    sheet,
    isCalculated: earlier.isCalculated,
    written: writtenCells(page.laidOut.plan),
    tables: areas.filter(({ isTable }) => isTable),
  });
  return {
    members: [...cells].flatMap(([{ filled, to }, cell]) => membersOf(filled, to, cell)),
    notes: placed.map((note) => noteOf(note, cells.get(note))),
  };
}
