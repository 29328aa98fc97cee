import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { casesOfBook } from "./cases-to-look-at";
import { checkBook } from "./check-month";
import type { Clock } from "./clock";
import type { Jisseki } from "./jisseki";
import type { BookFileWriter, FileHandover, SheetMarker, WorkbookNavigator, WorkbookWatcher } from "./ports";
import { markSheets } from "./mark-sheets";
import type { ImportHosts } from "./import-book";
import { loadedOnDemand } from "./loaded-on-demand";
import { lookAtSheets } from "./look-at-sheets";
import { readAndTryToSettle } from "./read-settled";
import { readSheetsOf, type Book } from "./read-book";
import { readOfficeSettings } from "./read-office-settings";
import { readingRows } from "./reading-rows";
import { writingOfReadingRows } from "./writing-of-reading-rows";
import { isRefusal, type Refusal } from "./refusal";
import { rememberingBook } from "./remembered-book";

/** The hosts that the add-in works through. */
export interface JissekiHosts extends ImportHosts {
  readonly navigator: WorkbookNavigator;
  readonly marker: SheetMarker;
  readonly watcher: WorkbookWatcher;
  /** Absent where nothing is published. */
  readonly files?: BookFileWriter & FileHandover;
  readonly clock: Clock;
}

/** Puts the use cases together over a host. */
export function createJisseki(hosts: JissekiHosts): Jisseki {
  const { reader, writer, navigator, marker, watcher, clock } = hosts;
  const readBook = rememberingBook();
  const open = async (fiscalYear?: FiscalYear): Promise<Book | Refusal> =>
    readBook(await reader.readWorkbook(), fiscalYear);
  const writing = loadedOnDemand(async () => {
    const { createWritingUseCases } = await import(/* webpackChunkName: "writing" */ "./writing-use-cases");
    return createWritingUseCases({ ...hosts, readBook });
  });
  const publishing = loadedOnDemand(async () => {
    const { createPublicationUseCases } = await import(
      /* webpackChunkName: "publication" */ "./publication/publication-use-cases"
    );
    return createPublicationUseCases({ ...hosts, readBook });
  });
  return {
    lookAtYear: async ({ fiscalYear, afresh = false }) => {
      if (afresh) reader.forget?.();
      const { workbook, settled } = await readAndTryToSettle(hosts);
      const book = readBook(workbook, fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today());
      // Fetched while the user reads the year: no click waits for it, and it is there if the line fails later.
      void writing().catch(() => undefined);
      if (isRefusal(check)) return check;
      return settled ? { ...check.overview, settled } : check.overview;
    },
    checkMonth: async ({ fiscalYear, month }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : checkBook(book, clock.today(), month);
    },
    markSheets: async ({ fiscalYear, month }) => {
      const book = await open(fiscalYear);
      const check = isRefusal(book) ? book : checkBook(book, clock.today(), month);
      return isRefusal(check) ? check : markSheets(check.findings, marker);
    },
    removeMarks: () => marker.removeMarks(),
    watchChanges: (onChange) => watcher.watchChanges(onChange),
    lookAtSheets: async ({ fiscalYear }) =>
      lookAtSheets(readSheetsOf(await reader.readWorkbook(), fiscalYear)),
    decideReading: async (decision) => {
      const workbook = await reader.readWorkbook();
      const { codeLists } = readOfficeSettings(workbook);
      const writing = writingOfReadingRows(workbook, readingRows(decision, codeLists));
      await writer.write((session) => session.writeSheet(writing));
    },
    casesToLookAt: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : casesOfBook(book, clock.today());
    },
    listFindings: async (request) => (await writing()).listFindings(request),
    previewReport: async (request) => (await writing()).previewReport(request),
    buildReport: async (request, onProgress, signal) =>
      (await writing()).buildReport(request, onProgress, signal),
    chooseSections: async (request) => (await writing()).chooseSections(request),
    lookAtLastYear: async (request) => (await writing()).lookAtLastYear(request),
    takeOverLastYear: async (request) => (await writing()).takeOverLastYear(request),
    keepYearTotals: async (request) => (await writing()).keepYearTotals(request),
    importBook: async (request) => (await writing()).importBook(request),
    takeBackImport: async (request) => (await writing()).takeBackImport(request),
    listCarriedCases: async (request) => (await writing()).listCarriedCases(request),
    makeSettings: async (request) => (await writing()).makeSettings(request),
    previewNewYear: async (request) => (await writing()).previewNewYear(request),
    makeNewYear: async (request, onProgress, signal) =>
      (await writing()).makeNewYear(request, onProgress, signal),
    applyFixes: async (request) => (await writing()).applyFixes(request),
    takeBackFixes: async (request) => (await writing()).takeBackFixes(request),
    settleFindings: async (request) => (await writing()).settleFindings(request),
    unsettleFinding: async (request) => (await writing()).unsettleFinding(request),
    closeMonth: async (request) => (await writing()).closeMonth(request),
    reopenMonth: async (request) => (await writing()).reopenMonth(request),
    listRestatements: async (request) => (await writing()).listRestatements(request),
    recheckReport: async (request) => (await writing()).recheckReport(request),
    figuresBehind: async (request) => (await writing()).figuresBehind(request),
    watchSelection: async (onSelect) => {
      const release = await navigator.watchSelection(onSelect);
      return () => void release().catch(() => undefined);
    },
    offerPublication: async (request) => (await publishing()).offerPublication(request),
    publish: async (request) => (await publishing()).publish(request),
    handOver: async (request) => (await publishing()).handOver(request),
    makeMonthlyReport: async (request) => (await writing()).makeMonthlyReport(request),
    offerDrafts: async (request) => (await writing()).offerDrafts(request),
    insertDrafts: async (request) => (await writing()).insertDrafts(request),
    takeBackDrafts: async (outcome) => (await writing()).takeBackDrafts(outcome),
    selectedCell: () => navigator.selectedCell(),
    goTo: (sheet, cell) => navigator.goTo(sheet, cell),
    today: () => clock.today(),
  };
}
