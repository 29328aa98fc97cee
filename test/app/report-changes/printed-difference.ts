import { planReport } from "../../../src/app/plan-report";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { CellRange } from "../../../src/domain/grid/cell-address";
import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import {
  cellAt,
  usedRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/domain/grid/sheet-snapshot";
import { MemoryWorkbook } from "../../fixtures/memory-workbook";
import { bookOf, reportOf } from "../../fixtures/written-reports";

/** What two reports print otherwise, found by writing the second into a workbook of its own. */
export interface PrintedDifference {
  /** `2-4 相談経路!C5: 11 → 12`, of every cell of a sheet whose areas stand where they stood. */
  readonly cells: readonly string[];
  /** Those of them that show a number before or after. */
  readonly figures: readonly string[];
  /** Sheets whose areas stand otherwise, row by row. */
  readonly rearranged: ReadonlyMap<string, RearrangedSheet>;
  /** The report written anew. */
  readonly fresh: WorkbookSnapshot;
}

export interface RearrangedSheet {
  /** By row of the sheet, what stands in each of its columns. */
  readonly standing: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** The rows of the new one: what stands in each, one after the other. */
  readonly fresh: readonly string[];
}

async function freshReport(workbook: WorkbookSnapshot, fiscalYear: number): Promise<WorkbookSnapshot> {
  const fresh = new MemoryWorkbook({ sheets: [], names: [], dateSystem: workbook.dateSystem });
  const report = reportOf(bookOf(workbook, fiscalYear));
  await fresh.exchangeSheets(planReport(fresh.snapshot, report).exchange, () => true);
  return fresh.snapshot;
}

export function printedAs(value: CellValue): string {
  return typeof value === "number" ? String(Math.round(value * 1e9) / 1e9) : cellText(value);
}

function isIn(range: CellRange, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** The copies that charts read, and the staff's words. */
function hiddenAreas({ names }: WorkbookSnapshot, sheet: string): readonly CellRange[] {
  return names
    .filter((name) => name.sheet === sheet && /_(?:chart_data|analysis)(?:_\d+)?$/.test(name.name))
    .map(({ range }) => range);
}

function areasOf({ names }: WorkbookSnapshot, sheet: string): string {
  return JSON.stringify(
    names.filter((name) => name.sheet === sheet).sort((a, b) => a.name.localeCompare(b.name)),
  );
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, string>>;

function rowsOf(sheet: SheetSnapshot, hidden: readonly CellRange[]): Rows {
  const rows = new Map<number, Map<number, string>>();
  sheet.cells.forEach((cells, down) => {
    const row = sheet.origin.row + down;
    const filled = cells.flatMap(({ value }, right) => {
      const column = sheet.origin.column + right;
      const isHidden = hidden.some((range) => isIn(range, row, column));
      return isHidden || printedAs(value) === "" ? [] : [[column, printedAs(value)] as const];
    });
    if (filled.length > 0) rows.set(row, new Map(filled));
  });
  return rows;
}

/** What stands in a row, one after the other. */
export function rowText(row: ReadonlyMap<number, string>): string {
  const cells = [...row].filter(([, text]) => text !== "").sort(([a], [b]) => a - b);
  return cells.map(([, text]) => text).join("、");
}

function cellDifferences(
  standing: SheetSnapshot,
  fresh: SheetSnapshot,
  hidden: readonly CellRange[],
): Pick<PrintedDifference, "cells" | "figures"> {
  const figures: string[] = [];
  const found: string[] = [];
  const used = [usedRange(standing), usedRange(fresh)].flatMap((range) => range ?? []);
  const [bottom, right] = [
    Math.max(...used.map((range) => range.bottom)),
    Math.max(...used.map((range) => range.right)),
  ];
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      const [before, after] = [standing, fresh].map((sheet) => cellAt(sheet, { row, column }).value);
      if (before === undefined || after === undefined || printedAs(before) === printedAs(after)) continue;
      if (hidden.some((range) => isIn(range, row, column))) continue;
      const line = `${standing.name}!${cellAddress({ row, column })}: ${printedAs(before)} → ${printedAs(after)}`;
      found.push(line);
      if (typeof before === "number" || typeof after === "number") figures.push(line);
    }
  }
  return { cells: found, figures };
}

/** Compares the report that stands in a workbook with one that is written anew from its records. */
export async function printedDifference(
  workbook: WorkbookSnapshot,
  fiscalYear: number,
): Promise<PrintedDifference> {
  const fresh = await freshReport(workbook, fiscalYear);
  const ours = new Set(fresh.names.map(({ sheet }) => sheet));
  const figures: string[] = [];
  const cells: string[] = [];
  const rearranged = new Map<string, RearrangedSheet>();
  for (const sheet of fresh.sheets.filter(({ name }) => ours.has(name))) {
    const { name } = sheet;
    const standing = workbook.sheets.find((each) => each.name === name);
    if (standing && areasOf(workbook, name) === areasOf(fresh, name)) {
      const found = cellDifferences(standing, sheet, hiddenAreas(fresh, name));
      figures.push(...found.figures);
      cells.push(...found.cells);
    } else {
      rearranged.set(name, {
        standing: standing ? rowsOf(standing, hiddenAreas(workbook, name)) : new Map(),
        fresh: [...rowsOf(sheet, hiddenAreas(fresh, name)).values()].map(rowText).sort(),
      });
    }
  }
  return { figures: figures.sort(), cells: cells.sort(), rearranged, fresh };
}
