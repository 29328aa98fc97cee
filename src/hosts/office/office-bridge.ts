import type {
  WritingSession,
  WorkbookWriter,
  WorkbookNavigator,
  WorkbookReader,
  BookImporter,
  SheetMarker,
  WorkbookWatcher,
} from "../../app/ports";
import { correctCells } from "./correct-cells";
import { exchangeSheets } from "./exchange-sheets";
import { bookImporter } from "./import-sheets";
import { marker } from "./mark-cells";
import { navigator } from "./navigate";
import { askForResults, readBackOf } from "./read-back";
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

function sessionIn(context: Excel.RequestContext): WritingSession {
  const { workbook } = context;
  return {
    renameSheets: async (renamings) => {
      for (const { from, to } of renamings) workbook.worksheets.getItem(from).name = to;
      await context.sync();
    },
    writeSheet: (writing) => writeSheet(context, writing),
    correctCells: (corrections) => correctCells(context, corrections),
    exchangeSheets: (exchange, mayGoOn) => exchangeSheets(context, exchange, mayGoOn),
    readBack: async (ranges) => {
      const asked = askForResults(context, ranges);
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
