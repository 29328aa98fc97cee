import { HostError } from "../../app/host-error";
import type { CellRange } from "../../domain/grid/cell-address";

/** Ten years of every record kind are a fifth of this; more would take minutes, and the memory of the pane. */
const MOST_CELLS = 2_000_000;

/** A sheet and what is cheaply known of it. */
export interface SheetExtent {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange | undefined;
  /** Whether its rows are hidden; null where some are. */
  readonly rowsHidden: boolean | null;
}

function usedCells(used: Excel.Range): CellRange {
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}

/** One round trip for all sheets. Throws HostError `too-large` where together they hold more than can be read. */
export async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetExtent[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden"),
  }));
  await context.sync();
  const extents = asked.map(({ sheet, used }) => ({
    sheet,
    used: used.isNullObject ? undefined : usedCells(used),
    rowsHidden: used.isNullObject ? false : used.rowHidden,
  }));
  refuseTooMany(extents.flatMap(({ used }) => used ?? []));
  return extents;
}

/** Excel counts every cell between the first and the last in use, so that one stray value can make a sheet huge. */
function refuseTooMany(ranges: readonly CellRange[]): void {
  const cells = ranges.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (cells > MOST_CELLS) throw new HostError("too-large", `${cells} cells`);
}
