import type { ExcelBook } from "./excel-host/book/excel-book";
import type { SheetLooks } from "./package/sheet-looks";

/** Gives the sheets the column widths, row heights and frozen panes that they have in their file. */
export function showLooks(book: ExcelBook, looks: ReadonlyMap<string, SheetLooks>): void {
  for (const sheet of book.sheets()) {
    const { columns, rows, frozen } = looks.get(sheet.name) ?? NOTHING;
    const { univerSheet } = sheet;
    const [rowCount, columnCount] = [univerSheet.getMaxRows(), univerSheet.getMaxColumns()];
    for (const { from, to, pixels } of columns)
      if (from < columnCount)
        univerSheet.setColumnWidths(from, Math.min(to, columnCount - 1) - from + 1, pixels);
    for (const { from, to, pixels } of rows)
      if (to < rowCount) univerSheet.setRowHeights(from, to - from + 1, pixels);
    if (frozen.rows > 0) univerSheet.setFrozenRows(frozen.rows);
    if (frozen.columns > 0) univerSheet.setFrozenColumns(frozen.columns);
  }
}

const NOTHING: SheetLooks = { columns: [], rows: [], frozen: { rows: 0, columns: 0 } };
