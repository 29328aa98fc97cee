import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";

export type Cell = string | number | null;

/** The rows below the header, each by its column titles. */
export type Row = ReadonlyMap<string | number, Cell>;

const SCRIPT = resolve(__dirname, "../../scripts/sample-workbook.mjs");

/** Runs the script as a user would, into a folder that is gone afterwards. */
export function sampleBytes(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "sample-"));
  const file = join(folder, "sample.xlsx");
  try {
    execFileSync(process.execPath, [SCRIPT, file]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sample read back by a library of its own, nothing of src. */
export const readSample = (bytes: Buffer): WorkBook => read(bytes, { cellNF: true, dense: true });

export function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cells of a sheet by 0-based row and column, as the library read them. */
export const cellsOf = (book: WorkBook, name: string): (CellObject | undefined)[][] =>
  sheetOf(book, name)["!data"] ?? [];

/** Every row of a sheet from the first on, empty cells null; `sheet_to_json` would turn serials into Dates. */
export function gridOf(book: WorkBook, name: string): Cell[][] {
  const { e: last } = utils.decode_range(sheetOf(book, name)["!ref"] ?? "A1");
  const cells = cellsOf(book, name);
  return Array.from({ length: last.r + 1 }, (_, row) =>
    Array.from({ length: last.c + 1 }, (_, column) => cellValue(cells[row]?.[column])),
  );
}

function cellValue(cell: CellObject | undefined): Cell {
  const value = cell?.v;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

export function titlesOf(book: WorkBook, name: string): (string | number)[] {
  return (gridOf(book, name)[0] ?? []).filter((title) => title !== null);
}

export function rowsOf(book: WorkBook, name: string): Row[] {
  const titles = titlesOf(book, name);
  return gridOf(book, name)
    .slice(1)
    .map((cells) => new Map(titles.map((title, column) => [title, cells[column] ?? null])));
}

/** The text under a title; empty for a blank cell. Throws on a number. */
export function text(row: Row, title: string): string {
  const value = row.get(title) ?? "";
  if (typeof value !== "string") throw new Error(`${title}: ${value} is not text`);
  return value;
}

/** The number under a title. Throws on a blank cell and on text. */
export function number(row: Row, title: string): number {
  const value = row.get(title);
  if (typeof value !== "number") throw new Error(`${title}: ${value ?? "blank"} is not a number`);
  return value;
}

/** The number under a title; undefined for a blank cell. */
export const optionalNumber = (row: Row, title: string): number | undefined =>
  (row.get(title) ?? null) === null ? undefined : number(row, title);
