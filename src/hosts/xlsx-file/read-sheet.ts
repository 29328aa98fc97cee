import type { CellObject, RowInfo, WorkSheet } from "@e965/xlsx";
import { HostError } from "../../app/host-error";
import { cellAddress, type CellPosition, type CellRange } from "../../domain/grid/cell-address";
import type { CellValue } from "../../domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { errorText } from "./error-text";

const EMPTY: CellSnapshot = { value: null, numberFormat: "General" };

/**
 * Cells that a snapshot may span: a sheet of records for ten years spans a twentieth of it, one
 * stray cell in the last corner of a sheet 17 thousand millions.
 */
const MOST_CELLS = 5_000_000;

/**
 * A parsed worksheet as a snapshot: cut to the cells that hold a value or a formula.
 * Throws HostError `sheet-too-large` where these lie too far apart.
 */
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
  if (cellCount(used) > MOST_CELLS) throw new HostError("sheet-too-large", lastCell(name, used));
  const origin: CellPosition = { row: used.top, column: used.left };
  const hiddenRows = hiddenRowsIn(sheet["!rows"] ?? [], used);
  return {
    name,
    visibility,
    origin,
    cells: cellsOf(rows, used),
    merges,
    ...(hiddenRows.length > 0 && { hiddenRows }),
  };
}

/** By hand or by a filter: a file does not tell them apart. */
function hiddenRowsIn(rows: readonly (RowInfo | undefined)[], { top, bottom }: CellRange): readonly number[] {
  return rows.flatMap((row, index) =>
    row?.hidden === true && index >= top && index <= bottom ? [index] : [],
  );
}

type ParsedRow = readonly (CellObject | null | undefined)[];

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function lastCell(sheet: string, { bottom, right }: CellRange): string {
  return `${sheet}!${cellAddress({ row: bottom, column: right })}`;
}

/** Rows without a cell share one. */
function cellsOf(
  rows: readonly (ParsedRow | undefined)[],
  { top, left, bottom, right }: CellRange,
): (readonly CellSnapshot[])[] {
  const width = right - left + 1;
  const emptyRow = Array.from({ length: width }, () => EMPTY);
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const parsed = rows[top + index];
    return parsed ? emptyRow.map((_empty, column) => readCell(parsed[left + column])) : emptyRow;
  });
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
