import { runExcel } from "./run-excel";

/** Hears what Excel tells of a workbook, whoever did it. */
export interface WorkbookListener {
  /** Cells of the sheet are no longer what they were; `moved`: some stand elsewhere, and formulas follow them. */
  sheetChanged(worksheetId: string, moved: boolean): void;
  /** A sheet came or went. */
  sheetsChanged(): void;
}

/** Cells keep their places. */
const IN_PLACE = new Set<string>(["RangeEdited", "Unknown", "Others"]);

interface OnSheet {
  readonly worksheetId: string;
}

/**
 * Registers for the events of all sheets, in one round trip, for as long as the page lives. Throws HostError. Renamed
 * and moved sheets, defined names and merged cells are told by no event of ExcelApi 1.13.
 */
export function listenToWorkbook(listener: WorkbookListener): Promise<void> {
  const changed = ({ worksheetId }: OnSheet) => {
    listener.sheetChanged(worksheetId, false);
    return Promise.resolve();
  };
  const moved = ({ worksheetId }: OnSheet) => {
    listener.sheetChanged(worksheetId, true);
    return Promise.resolve();
  };
  const sheets = () => {
    listener.sheetsChanged();
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((args) => (IN_PLACE.has(args.changeType) ? changed(args) : moved(args)));
    worksheets.onFormatChanged.add(changed);
    worksheets.onRowHiddenChanged.add(changed);
    worksheets.onRowSorted.add(moved);
    worksheets.onColumnSorted.add(moved);
    worksheets.onCalculated.add(changed);
    worksheets.onAdded.add(sheets);
    worksheets.onDeleted.add(sheets);
    await context.sync();
  });
}
