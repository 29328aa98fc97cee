import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import type { CellValue } from "../../domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { errorText } from "./error-text";

const EMPTY: CellSnapshot = { value: null, numberFormat: "General" };

/** A parsed worksheet as a snapshot: cut to the cells that hold a value or a formula. */
export function readSheet(
  name: string,
  visibility: SheetSnapshot["visibility"],
  sheet: WorkSheet,
): SheetSnapshot {
  const rows = sheet["!data"] ?? [];
  const merges = (sheet["!merges"] ?? []).map(({ s, e }): CellRange => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const used = filledRange(rows);
  if (!used) return { name, visibility, origin: { row: 0, column: 0 }, cells: [], merges };
  const origin: CellPosition = { row: used.top, column: used.left };
  return { name, visibility, origin, cells: cellsOf(rows, used), merges };
}

type ParsedRow = readonly (CellObject | null | undefined)[];

function cellsOf(
  rows: readonly (ParsedRow | undefined)[],
  { top, left, bottom, right }: CellRange,
): CellSnapshot[][] {
  const cells: CellSnapshot[][] = [];
  for (let row = top; row <= bottom; row++) {
    const parsed = rows[row];
    const snapshots: CellSnapshot[] = [];
    for (let column = left; column <= right; column++) snapshots.push(readCell(parsed?.[column]));
    cells.push(snapshots);
  }
  return cells;
}

function readCell(cell: CellObject | null | undefined): CellSnapshot {
  if (!cell || !isFilled(cell)) return EMPTY;
  const numberFormat = String(cell.z ?? "General");
  const value = cellValue(cell);
  return cell.f === undefined ? { value, numberFormat } : { value, formula: `=${cell.f}`, numberFormat };
}

function cellValue({ t, v }: CellObject): CellValue {
  if (t === "e") return { error: errorText(v) };
  if (t === "z") return null;
  return typeof v === "string" || typeof v === "number" || typeof v === "boolean" ? v : null;
}

/** Text of no characters counts as nothing, unless a formula made it. */
function isFilled({ t, v, f }: CellObject): boolean {
  return f !== undefined || t === "e" || (t !== "z" && v !== undefined && v !== "");
}

function filledRange(rows: readonly (ParsedRow | undefined)[]): CellRange | undefined {
  let range: CellRange | undefined;
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell || !isFilled(cell)) return;
      range = {
        top: range?.top ?? row,
        left: Math.min(range?.left ?? column, column),
        bottom: row,
        right: Math.max(range?.right ?? column, column),
      };
    }),
  );
  return range;
}
