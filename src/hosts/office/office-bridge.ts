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
import { bookImporter } from "./import-sheets";
import { marker } from "./mark-cells";
import { navigator } from "./navigate";
import { askForResults, readBackOf } from "./read-back";
import { readExcelWorkbook } from "./read-workbook";
import { runExcel } from "./run-excel";
import { WatchedWorkbook } from "./watched-workbook";

/** Excel as the core sees it. */
export interface OfficeBridge {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly navigator: WorkbookNavigator;
  readonly importer: BookImporter;
  readonly marker: SheetMarker;
  readonly watcher: WorkbookWatcher;
}

/** Exchanges of this pane: those that it is making, and those that it left. */
type OwnExchanges = Map<string, "made" | "left">;

/** Told from all others, also from those of another pane on the same workbook. */
function newMark(): string {
  return `${Date.now().toString(36)}${Math.floor(Math.random() * 36 ** 3).toString(36)}`;
}

function sessionIn(context: Excel.RequestContext, own: OwnExchanges): WritingSession {
  const { workbook } = context;
  return {
    renameSheets: async (renamings) => {
      for (const { from, to } of renamings) workbook.worksheets.getItem(from).name = to;
      await context.sync();
    },
    // What writes sheets comes with the use cases that ask for it, which the pane has fetched by then.
    writeSheet: async (writing) => {
      const { writeSheet } = await import(/* webpackChunkName: "writing" */ "./write-sheet");
      await writeSheet(context, writing);
    },
    correctCells: (corrections) => correctCells(context, corrections),
    exchangeSheets: async (exchange, mayGoOn) => {
      const { exchangeSheets } = await import(/* webpackChunkName: "writing" */ "./exchange-sheets");
      const mark = newMark();
      own.set(mark, "made");
      try {
        return await exchangeSheets(context, exchange, mayGoOn, mark);
      } finally {
        own.set(mark, "left");
      }
    },
    settleExchanges: async (staging) => {
      const { settleExchanges } = await import(/* webpackChunkName: "writing" */ "./exchange-sheets");
      return settleExchanges(context, staging, own);
    },
    readBack: async (ranges) => {
      const asked = askForResults(context, ranges);
      await context.sync();
      return readBackOf(asked);
    },
  };
}

/** One run for the whole report: office.js lets go of the objects of a run by a request of its own. */
function newWriter(): WorkbookWriter {
  const own: OwnExchanges = new Map();
  return { write: (work) => runExcel((context) => work(sessionIn(context, own))) };
}

const writer = newWriter();

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
  const workbook = new WatchedWorkbook(newWriter());
  return { ...officeBridge, reader: workbook, writer: workbook.writer, watcher: workbook };
}
