/** Keeps so many rows and columns in view, in place of what was frozen before. */
export function freezePanes(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
