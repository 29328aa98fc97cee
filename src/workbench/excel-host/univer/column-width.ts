import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { FUniver } from "@univerjs/presets";

const SET_WIDTH = "sheet.mutation.set-worksheet-col-width";

/**
 * Rows keep their height, as in Excel: Univer's own command measures the texts of every row again, which takes many
 * times as long as all else that is done to a sheet.
 */
export function setColumnWidth(
  univer: FUniver,
  sheet: FWorksheet,
  { left, right }: { readonly left: number; readonly right: number },
  pixels: number,
): void {
  univer.syncExecuteCommand(SET_WIDTH, {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: [{ startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: left, endColumn: right }],
    colWidth: pixels,
  });
}
