import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { FUniver } from "@univerjs/presets";

const SET_WIDTH = "sheet.mutation.set-worksheet-col-width";

/**
 * Pixels by column. Rows keep their height, as in Excel: Univer's own command measures the texts of every row again,
 * which takes many times as long as all else that is done to a sheet.
 */
export function setColumnWidths(
  univer: FUniver,
  sheet: FWorksheet,
  widths: ReadonlyMap<number, number>,
): void {
  const endRow = sheet.getMaxRows() - 1;
  univer.syncExecuteCommand(SET_WIDTH, {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: Array.from(widths.keys(), (column) => {
      return { startRow: 0, endRow, startColumn: column, endColumn: column };
    }),
    colWidth: Object.fromEntries(widths),
  });
}
