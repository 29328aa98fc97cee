import type { SelectedPlace } from "../../app/ports";
import { runExcel, runExcelIn } from "./run-excel";

async function selectedIn(context: Excel.RequestContext): Promise<SelectedPlace> {
  // The selection itself may have several areas, and getSelectedRange then fails.
  const active = context.workbook
    .getActiveCell()
    .load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();
  return { sheet: active.worksheet.name, cell: { row: active.rowIndex, column: active.columnIndex } };
}

export function selectedCell(): Promise<SelectedPlace> {
  return runExcel(selectedIn);
}

function isSamePlace(a: SelectedPlace, b: SelectedPlace | undefined): boolean {
  return a.sheet === b?.sheet && a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/** Tells of selections, the last of those that come while Excel is asked, and of none twice. */
function selectionTeller(onSelect: (place: SelectedPlace) => void) {
  let told: SelectedPlace | undefined;
  let asking: Promise<void> | undefined;
  let selections = 0;
  let isReleased = false;
  const ask = async (): Promise<void> => {
    let answered: number;
    do {
      answered = selections;
      // Excel may be busy, or a cell being edited: the next selection asks again.
      const place = await selectedCell().catch(() => undefined);
      if (isReleased || answered !== selections || !place || isSamePlace(place, told)) continue;
      told = place;
      onSelect(place);
    } while (answered !== selections);
  };
  return {
    selected: (): Promise<void> => {
      selections += 1;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return Promise.resolve();
    },
    release: () => {
      isReleased = true;
    },
  };
}

/**
 * Tells which cell is selected from now on: also where another sheet is shown, of which Excel tells no selection. One
 * round trip, and one more for each selection. Throws HostError.
 */
export async function watchSelection(onSelect: (place: SelectedPlace) => void): Promise<() => Promise<void>> {
  const teller = selectionTeller(onSelect);
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onSelectionChanged.add(teller.selected),
      worksheets.onActivated.add(teller.selected),
    ] as const;
    await context.sync();
    return added;
  });
  return async () => {
    teller.release();
    // A handler is taken away in the context in which it was added.
    await runExcelIn(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
