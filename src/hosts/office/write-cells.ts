import type { CellPosition } from "../../domain/grid/cell-address";
import type { PlanCell } from "../../sheets/sheet-plan";

/**
 * What Excel is told to put into a cell. Text always has a leading apostrophe: without it `=`, `+`,
 * `-` and `@` begin a formula, and `5-1` becomes a date.
 */
function input(cell: PlanCell): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text === "" ? "" : `'${cell.text}`;
    case "number":
      return cell.number;
    case "formula":
      return cell.formula;
  }
}

/** Writes a rectangle of cells in one call; where rows end at different columns, one call a row. */
export function writeCells(
  sheet: Excel.Worksheet,
  { row: top, column: left }: CellPosition,
  rows: readonly (readonly PlanCell[])[],
): void {
  const columns = rows[0]?.length ?? 0;
  if (rows.some(({ length }) => length !== columns)) {
    rows.forEach((row, index) => writeCells(sheet, { row: top + index, column: left }, [row]));
  } else if (columns > 0) {
    sheet.getRangeByIndexes(top, left, rows.length, columns).formulas = rows.map((row) => row.map(input));
  }
}
