import type { BookSheet } from "../book/book-sheet";
import { cellsOfName, findName, type NamedCells } from "../book/defined-name";
import type { ExcelBook } from "../book/excel-book";

/** The cells behind a defined name as a sheet sees it: its own names first, then the workbook's. */
export function namedRange(book: ExcelBook, name: string, sheet: BookSheet): NamedCells | undefined {
  const entry = findName(book, name, sheet) ?? findName(book, name, undefined);
  return entry && cellsOfName(book, entry);
}
