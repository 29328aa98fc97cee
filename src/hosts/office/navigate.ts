import { HostError } from "../../app/host-error";
import type { WorkbookNavigator } from "../../app/ports";
import type { CellPosition } from "../../domain/grid/cell-address";
import { hostErrorOf, runExcel } from "./run-excel";
import { selectedCell, watchSelection } from "./watch-selection";

/** Whether the sheet is there, and cannot be shown because it is hidden. */
async function isHidden(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await context.sync();
  return !sheet.isNullObject && sheet.visibility !== "Visible";
}

async function show(context: Excel.RequestContext, name: string, cell?: CellPosition): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  if (cell) sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
  try {
    await context.sync();
  } catch (error) {
    // Excel does not say that a sheet is hidden; it is asked only where it gave no other reason.
    if (hostErrorOf(error).code === "unexpected" && (await isHidden(context, name)))
      throw new HostError("sheet-hidden", "", { cause: error });
    throw error;
  }
}

export const navigator: WorkbookNavigator = {
  goTo: (sheet, cell) => runExcel((context) => show(context, sheet, cell)),
  selectedCell,
  watchSelection,
};
