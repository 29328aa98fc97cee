import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { ICellData, Nullable } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";

export type MaybeCell = Nullable<ICellData>;

/**
 * One answer a cell of the range, row by row, straight from the sheet's cell matrix
 * (the facade is ten times slower for blocks).
 */
export function mapCells<Answer>(
  sheet: FWorksheet,
  range: CellRange,
  answer: (cell: MaybeCell, row: number, column: number) => Answer,
): Answer[][] {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  const rows: Answer[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = matrix[row];
    const answers: Answer[] = [];
    for (let column = range.left; column <= range.right; column += 1)
      answers.push(answer(cells?.[column], row, column));
    rows.push(answers);
  }
  return rows;
}

/** Calls back for the cells that exist, in no promised order of rows. */
export function eachStoredCell(
  sheet: FWorksheet,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell) visit(cell, row, column);
    });
}
