import type { CellSnapshot, SheetSnapshot } from "../../domain/grid/sheet-snapshot";

/** Excel's answer about the rows of a range, there after the next sync. */
export type AskedRows = OfficeExtension.ClientResult<Excel.RowProperties[]>;

/** Asks which rows are hidden, and which are struck through from the first to the last cell of the range. */
export function askForRowStates(range: Excel.Range): AskedRows {
  return range.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } });
}

/**
 * `rows[i]` is Excel's answer about the row of `cells[i]`, whose number is `top + i`. A row of which only some cells
 * are struck through is answered with null, and is not struck; a row without text has nothing to strike.
 */
export function rowStates(
  rows: readonly Excel.RowProperties[],
  cells: readonly (readonly CellSnapshot[])[],
  top: number,
): Pick<SheetSnapshot, "hiddenRows" | "struckRows"> {
  const numbersWhere = (holds: (row: Excel.RowProperties, index: number) => boolean) =>
    rows.flatMap((row, index) => (holds(row, index) ? [top + index] : []));
  const isFilled = (index: number) => cells[index]?.some(({ value }) => value !== null) ?? false;
  const hiddenRows = numbersWhere(({ rowHidden }) => rowHidden === true);
  const struckRows = numbersWhere(
    ({ format }, index) => format?.font?.strikethrough === true && isFilled(index),
  );
  return {
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(struckRows.length > 0 && { struckRows }),
  };
}
