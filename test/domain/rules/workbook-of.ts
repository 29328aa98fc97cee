import { parseIsoDate } from "../../../src/domain/calendar/calendar-date";
import { serialOfDate } from "../../../src/domain/calendar/excel-serial";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";

/** Rows of plain cells by sheet name; a text like `2019-05-13` stands for a real date cell. */
export type PlainWorkbook = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

function cellOf(value: CellValue): CellSnapshot {
  const date = typeof value === "string" ? parseIsoDate(value) : undefined;
  return date
    ? { value: serialOfDate(date, 1900), numberFormat: "yyyy/m/d" }
    : { value: value === "" ? null : value, numberFormat: "General" };
}

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)));
  return { name, visibility: "visible", origin: { row: 0, column: 0 }, cells, merges: [] };
}

/** A workbook as a host would read it. */
export function workbookOf(sheets: PlainWorkbook): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    names: [],
    dateSystem: 1900,
  };
}
