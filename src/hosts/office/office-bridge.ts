import type {
  ReadBack,
  WritingSession,
  WorkbookWriter,
  WorkbookNavigator,
  WorkbookReader,
  BookImporter,
  SheetMarker,
  WorkbookWatcher,
} from "../../app/ports";
import { cellValue } from "./cell-snapshots";
import { correctCells } from "./correct-cells";
import { bookImporter } from "./import-sheets";
import { marker } from "./mark-cells";
import { navigator } from "./navigate";
import { rangeOf } from "./range-of";
import { readExcelWorkbook } from "./read-workbook";
import { runExcel } from "./run-excel";
import { WatchedWorkbook } from "./watched-workbook";
import { writeSheet } from "./write-sheet";

/** Excel as the core sees it. */
export interface OfficeBridge {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly navigator: WorkbookNavigator;
  readonly importer: BookImporter;
  readonly marker: SheetMarker;
  readonly watcher: WorkbookWatcher;
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
    writeSheet: (writing) => writeSheet(context, writing),
    correctCells: (corrections) => correctCells(context, corrections),
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

/** Excel, all of which is read every time. */
export const officeBridge: OfficeBridge = {
  reader: { readWorkbook: readExcelWorkbook },
  writer,
  navigator,
  importer: bookImporter,
  marker,
  watcher: { watchChanges: (onChange) => new WatchedWorkbook(writer).watchChanges(onChange) },
};

/** The bridge to the Excel that the task pane stands in: only what has changed is read again. */
export function openOfficeBridge(): OfficeBridge {
  const workbook = new WatchedWorkbook(writer);
  return { ...officeBridge, reader: workbook, writer: workbook.writer, watcher: workbook };
}
