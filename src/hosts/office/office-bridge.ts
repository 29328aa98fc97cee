import type {
  ReadBack,
  WritingSession,
  WorkbookWriter,
  WorkbookNavigator,
  WorkbookReader,
} from "../../app/ports";
import { cellValue } from "./cell-snapshots";
import { rangeOf } from "./range-of";
import { readExcelWorkbook } from "./read-workbook";
import { runExcel } from "./run-excel";
import { writeSheet } from "./write-sheet";

/** Excel as the core sees it. */
export interface OfficeBridge {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly navigator: WorkbookNavigator;
}

type Matrix = readonly (readonly unknown[])[];

function readBackOf(
  asked: readonly {
    readonly sheet: string;
    readonly range: ReadBack["range"];
    readonly cells: Excel.Range;
  }[],
): readonly ReadBack[] {
  return asked.map(({ sheet, range, cells }) => {
    const values: Matrix = cells.values;
    return { sheet, range, values: values.map((row) => row.map(cellValue)) };
  });
}

function sessionIn(context: Excel.RequestContext): WritingSession {
  const { workbook } = context;
  return {
    renameSheets: async (renamings) => {
      for (const { from, to } of renamings) workbook.worksheets.getItem(from).name = to;
      await context.sync();
    },
    writeSheet: async (writing) => {
      writeSheet(context, writing);
      await context.sync();
    },
    readBack: async (ranges) => {
      workbook.application.calculate("Recalculate");
      const asked = ranges.map(({ sheet, range }) => ({
        sheet,
        range,
        cells: rangeOf(workbook.worksheets.getItem(sheet), range).load("values"),
      }));
      await context.sync();
      return readBackOf(asked);
    },
  };
}

/** One run for the whole report: office.js lets go of the objects of a run by a request of its own. */
const writer: WorkbookWriter = { write: (work) => runExcel((context) => work(sessionIn(context))) };

const navigator: WorkbookNavigator = {
  goTo: (sheet, cell) =>
    runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (cell) worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await context.sync();
    }),
  selectedCell: () =>
    runExcel(async (context) => {
      // The selection itself may have several areas, and getSelectedRange then fails.
      const active = context.workbook
        .getActiveCell()
        .load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
      await context.sync();
      return { sheet: active.worksheet.name, cell: { row: active.rowIndex, column: active.columnIndex } };
    }),
};

/** The bridge to the Excel that the task pane stands in. */
export const officeBridge: OfficeBridge = { reader: { readWorkbook: readExcelWorkbook }, writer, navigator };
