import type { IStyleData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import type { BookSheet } from "../book/book-sheet";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-limits";

function styleCells(sheet: BookSheet, { top, left, bottom, right }: CellRange, style: IStyleData): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) sheet.addStyle(row, column, style);
}

/** A style of which part and whole null mean "as if never set". */
export function applyStyle(sheet: BookSheet, cells: CellRange, style: IStyleData): void {
  const wholeRows = cells.left === 0 && cells.right === MAX_COLUMNS - 1;
  const wholeColumns = cells.top === 0 && cells.bottom === MAX_ROWS - 1;
  if (!wholeRows && !wholeColumns) {
    styleCells(sheet, cells, style);
    return;
  }
  const { univerSheet } = sheet;
  if (wholeRows && wholeColumns) {
    const before = univerSheet.getSheet().getDefaultCellStyleInternal();
    univerSheet.setDefaultStyle({ ...before, ...style });
  } else if (wholeRows)
    for (let row = cells.top; row <= cells.bottom; row += 1)
      univerSheet.setRowDefaultStyle(row, { ...univerSheet.getSheet().getRowStyle(row), ...style });
  else
    for (let column = cells.left; column <= cells.right; column += 1)
      univerSheet.setColumnDefaultStyle(column, {
        ...univerSheet.getSheet().getColumnStyle(column),
        ...style,
      });
  restyleStoredCells(sheet, cells, style);
}

/** Cells with a style of their own must follow their row, column or sheet. */
function restyleStoredCells(sheet: BookSheet, cells: CellRange, style: IStyleData): void {
  const { univerSheet } = sheet;
  const bottom = Math.min(cells.bottom, univerSheet.getLastRow());
  const right = Math.min(cells.right, univerSheet.getLastColumn());
  if (bottom >= cells.top && right >= cells.left) styleCells(sheet, { ...cells, bottom, right }, style);
}
