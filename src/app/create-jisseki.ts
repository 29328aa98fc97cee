import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { casesOfBook } from "./cases-to-look-at";
import { checkBook } from "./check-month";
import type { Clock } from "./clock";
import type { Jisseki } from "./jisseki";
import type { SheetMarker, WorkbookNavigator, WorkbookWatcher } from "./ports";
import { markSheets } from "./mark-sheets";
import type { ImportHosts } from "./import-book";
import { loadedOnDemand } from "./loaded-on-demand";
import { lookAtSheets } from "./look-at-sheets";
import { readBook, readSheetsOf, type Book } from "./read-book";
import { readOfficeSettings } from "./read-office-settings";
import { readingRows } from "./reading-rows";
import { writingOfReadingRows } from "./writing-of-reading-rows";
import { isRefusal, type Refusal } from "./refusal";

/** The hosts that the add-in works through. */
export interface JissekiHosts extends ImportHosts {
  readonly navigator: WorkbookNavigator;
  readonly marker: SheetMarker;
  readonly watcher: WorkbookWatcher;
  readonly clock: Clock;
}

/** Puts the use cases together over a host. */
export function createJisseki(hosts: JissekiHosts): Jisseki {
  const { reader, writer, navigator, marker, watcher, clock } = hosts;
  const open = async (fiscalYear?: FiscalYear): Promise<Book | Refusal> =>
    readBook(await reader.readWorkbook(), fiscalYear);
  const writing = loadedOnDemand(async () => {
    const { createWritingUseCases } = await import(/* webpackChunkName: "writing" */ "./writing-use-cases");
    return createWritingUseCases(hosts);
  });
  return {
    lookAtYear: async ({ fiscalYear, afresh = false }) => {
      if (afresh) reader.forget?.();
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today());
      // Fetched while the user reads the year: no click waits for it, and it is there if the line fails later.
      void writing().catch(() => undefined);
      return isRefusal(check) ? check : check.overview;
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
    offerSections: async (request) => (await writing()).offerSections(request),
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
    selectedCell: () => navigator.selectedCell(),
    goTo: (sheet, cell) => navigator.goTo(sheet, cell),
    today: () => clock.today(),
  };
}
