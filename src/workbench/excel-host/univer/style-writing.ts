import type { IStyleData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import type { BookSheet } from "../book/book-sheet";
import type { ExcelBook } from "../book/excel-book";
import { styleCells } from "./cell-writing";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-limits";

/** A style of which part and whole null mean "as if never set". */
export function applyStyle(book: ExcelBook, sheet: BookSheet, cells: CellRange, style: IStyleData): void {
  const { univerSheet } = sheet;
  const wholeRows = cells.left === 0 && cells.right === MAX_COLUMNS - 1;
  const wholeColumns = cells.top === 0 && cells.bottom === MAX_ROWS - 1;
  if (wholeRows && wholeColumns) {
    const before = univerSheet.getSheet().getDefaultCellStyleInternal();
    univerSheet.setDefaultStyle({ ...before, ...style });
  } else if (wholeRows)
    for (let row = cells.top; row <= cells.bottom; row += 1)
      univerSheet.setRowDefaultStyle(row, { ...univerSheet.getSheet().getRowStyle(row), ...style });
  else if (wholeColumns)
    for (let column = cells.left; column <= cells.right; column += 1)
      univerSheet.setColumnDefaultStyle(column, {
        ...univerSheet.getSheet().getColumnStyle(column),
        ...style,
      });
  else {
    styleCells(book.univer, univerSheet, cells, style);
    return;
  }
  restyleStoredCells(book, sheet, cells, style);
}

/** Cells with a style of their own must follow their row, column or sheet. */
function restyleStoredCells(book: ExcelBook, sheet: BookSheet, cells: CellRange, style: IStyleData): void {
  const { univerSheet } = sheet;
  const bottom = Math.min(cells.bottom, univerSheet.getLastRow());
  const right = Math.min(cells.right, univerSheet.getLastColumn());
  if (bottom >= cells.top && right >= cells.left)
    styleCells(book.univer, univerSheet, { ...cells, bottom, right }, style);
}
