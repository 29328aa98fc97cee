import { absoluteReference } from "../../../domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../domain/grid/sheet-snapshot";
import { ApiError } from "../wire/api-error";
import type { BookSheet } from "./book-sheet";
import { addName, findName } from "./defined-name";
import type { ExcelBook } from "./excel-book";
import { withSheetsRenamed } from "./renamed-references";
import { freeCopyName } from "./sheet-name";
import { addSheets, hideSheets } from "./snapshot-sheets";

/** The names under which the sheets will stand, by the names that they have in their own book. */
function namesHere(book: ExcelBook, sheets: readonly SheetSnapshot[]): ReadonlyMap<string, string> {
  const taken = book.sheets().map(({ name }) => name);
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const free = freeCopyName(name, taken);
    taken.push(free);
    names.set(name, free);
  }
  return names;
}

function renamed(sheet: SheetSnapshot, names: ReadonlyMap<string, string>): SheetSnapshot {
  const nameNow = (name: string): string => {
    const now = names.get(name);
    if (now === undefined) throw new ApiError("NotImplemented", "a link to a sheet that is not inserted");
    return now;
  };
  return {
    ...sheet,
    name: nameNow(sheet.name),
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: withSheetsRenamed(cell.formula, nameNow) },
      ),
    ),
  };
}

/** Excel keeps a name that the workbook has already as one of the inserted sheet alone; Univer holds no two of one name. */
function addNames(
  book: ExcelBook,
  source: WorkbookSnapshot,
  sheets: readonly BookSheet[],
  names: ReadonlyMap<string, string>,
): void {
  for (const { name, sheet, range } of source.names) {
    const here = names.get(sheet);
    const target = sheets.find((made) => made.name === here);
    if (!target || findName(book, name, undefined)) continue;
    addName(book, name, absoluteReference(target.name, range), undefined);
  }
}

/**
 * Takes sheets of another book over, at the end: what a snapshot holds. Looks, charts, tables and validations are
 * not taken over. Throws ApiError; then nothing was inserted.
 */
export function importSheets(
  book: ExcelBook,
  source: WorkbookSnapshot,
  wanted: readonly string[] | undefined,
): readonly BookSheet[] {
  // Excel shifts the dates of the one system so that they stay the same days in the other.
  if (source.dateSystem !== book.dateSystem)
    throw new ApiError("NotImplemented", "sheets from a book of the other date system");
  const chosen = source.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
  if (wanted && chosen.length < wanted.length) throw new ApiError("InvalidArgument");
  const names = namesHere(book, chosen);
  const snapshots = chosen.map((sheet) => renamed(sheet, names));
  const sheets = addSheets(book, snapshots);
  addNames(book, source, sheets, names);
  hideSheets(sheets, snapshots);
  return sheets;
}
