import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { applyFixes, takeBackFixes } from "./apply-fixes";
import { casesOfBook } from "./cases-to-look-at";
import { checkBook } from "./check-month";
import { closeMonth, reopenMonth } from "./close-month";
import { listRestatements } from "./list-restatements";
import { settleByKeys, unsettleByKey } from "./settle-findings";
import { chooseSections, offerSections } from "./choose-sections";
import type { Clock } from "./clock";
import type { Jisseki } from "./jisseki";
import { countReport, makeReport } from "./make-report";
import { planReport, previewOf } from "./plan-report";
import type { SheetMarker, WorkbookNavigator, WorkbookWatcher } from "./ports";
import { listFindings } from "./list-findings";
import { markSheets } from "./mark-sheets";
import { importBook, type ImportHosts } from "./import-book";
import { takeBackImport } from "./take-back-import";
import { keepYearTotals } from "./last-year/keep-year-totals";
import { lookAtLastYear } from "./last-year/look-at-last-year";
import { takeOverLastYear } from "./last-year/take-over-last-year";
import { lookAtSheets } from "./look-at-sheets";
import { makeSettingsSheet } from "./make-settings-sheet";
import { makeCarriedList, makeNewYear, offerNewYear } from "./new-year";
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
  const { reader, writer, importer, navigator, marker, watcher, clock } = hosts;
  const open = async (fiscalYear?: FiscalYear): Promise<Book | Refusal> =>
    readBook(await reader.readWorkbook(), fiscalYear);
  return {
    lookAtYear: async ({ fiscalYear, afresh = false }) => {
      if (afresh) reader.forget?.();
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today());
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
    listFindings: async ({ fiscalYear, month }) => {
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today(), month);
      return isRefusal(check) ? check : listFindings(book, check, clock.today(), writer);
    },
    watchChanges: (onChange) => watcher.watchChanges(onChange),
    previewReport: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const report = countReport(book, {});
      if (isRefusal(report)) return report;
      return previewOf(planReport(book.workbook, report));
    },
    buildReport: async ({ fiscalYear, rounding, announced }, onProgress, signal) => {
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const options = { ...(rounding && { rounding }), ...(announced && { announced }) };
      return makeReport(
        book,
        { workbook: book.workbook, writer },
        clock.today(),
        options,
        onProgress,
        signal,
      );
    },
    offerSections: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : offerSections(book);
    },
    chooseSections: async ({ fiscalYear, sections }) => {
      const workbook = await reader.readWorkbook();
      const offers = offerSections(readSheetsOf(workbook, fiscalYear));
      return chooseSections(workbook, fiscalYear, sections, offers, writer);
    },
    lookAtLastYear: ({ fiscalYear, file, book }) =>
      lookAtLastYear({ reader, importer }, fiscalYear, file, book),
    takeOverLastYear: async ({ fiscalYear, offer }) =>
      takeOverLastYear(await reader.readWorkbook(), fiscalYear, offer, writer),
    keepYearTotals: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : keepYearTotals(book, writer);
    },
    lookAtSheets: async ({ fiscalYear }) =>
      lookAtSheets(readSheetsOf(await reader.readWorkbook(), fiscalYear)),
    decideReading: async (decision) => {
      const workbook = await reader.readWorkbook();
      const { codeLists } = readOfficeSettings(workbook);
      const writing = writingOfReadingRows(workbook, readingRows(decision, codeLists));
      await writer.write((session) => session.writeSheet(writing));
    },
    importBook: ({ file, book, fiscalYear }) =>
      importBook({ reader, writer, importer }, file, book, fiscalYear),
    takeBackImport: (outcome) => takeBackImport({ reader, writer, importer }, outcome),
    listCarriedCases: async ({ fiscalYear }) =>
      makeCarriedList(await reader.readWorkbook(), fiscalYear, writer),
    makeSettings: async ({ fiscalYear }) =>
      makeSettingsSheet(await reader.readWorkbook(), fiscalYear, writer),
    previewNewYear: async (choice) => offerNewYear(await reader.readWorkbook(), choice),
    makeNewYear: async (choice, onProgress, signal) =>
      makeNewYear(await reader.readWorkbook(), choice, writer, onProgress, signal),
    applyFixes: ({ fixes }) => applyFixes({ reader, writer }, fixes, clock.today()),
    takeBackFixes: (outcome) => takeBackFixes({ reader, writer }, outcome, clock.today()),
    settleFindings: (request) => settleByKeys({ reader, writer }, request, clock.today()),
    unsettleFinding: (request) => unsettleByKey({ reader, writer }, request, clock.today()),
    closeMonth: (request) => closeMonth({ reader, writer }, request, clock.today()),
    reopenMonth: (request) => reopenMonth({ reader, writer }, request, clock.today()),
    listRestatements: ({ fiscalYear }) => listRestatements({ reader, writer }, fiscalYear, clock.today()),
    casesToLookAt: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : casesOfBook(book, clock.today());
    },
    selectedCell: () => navigator.selectedCell(),
    goTo: (sheet, cell) => navigator.goTo(sheet, cell),
    today: () => clock.today(),
  };
}
