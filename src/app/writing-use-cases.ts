import { checkBook } from "./check-month";
import type { Clock } from "./clock";
import { importBook, type ImportHosts } from "./import-book";
import type { Jisseki } from "./jisseki";
import { readSettled } from "./read-settled";
import { readSheetsOf, type Book } from "./read-book";
import type { ReadsBook } from "./remembered-book";
import { isRefusal, type Refusal } from "./refusal";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { countYear } from "../domain/count/year-figures";
import { applyFixes, takeBackFixes } from "./apply-fixes";
import { closeMonth, reopenMonth } from "./close-month";
import { listRestatements } from "./list-restatements";
import { settleByKeys, unsettleByKey } from "./settle-findings";
import { chooseSections, offerSections } from "./choose-sections";
import { makeMonthlyReport } from "./make-monthly-report";
import { countReport, makeReport } from "./make-report";
import { planReport } from "./plan-report";
import { previewOf } from "./preview-report";
import { insertDrafts, takeBackDrafts } from "./drafts/insert-drafts";
import { offerDrafts } from "./drafts/offer-drafts";
import { listFindings } from "./list-findings";
import { takeBackImport } from "./take-back-import";
import { keepYearTotals } from "./last-year/keep-year-totals";
import { lookAtLastYear } from "./last-year/look-at-last-year";
import { figureSources } from "./proof/remembered-figures";
import { recheckReport } from "./proof/recheck-report";
import { takeOverLastYear } from "./last-year/take-over-last-year";
import { makeSettingsSheet } from "./make-settings-sheet";
import { makeCarriedList, makeNewYear, offerNewYear } from "./new-year";

/** The use cases that lay sheets of ours out, or make the user's choices ready for it. */
export type WritingUseCases = Pick<
  Jisseki,
  | "listFindings"
  | "previewReport"
  | "buildReport"
  | "chooseSections"
  | "lookAtLastYear"
  | "takeOverLastYear"
  | "keepYearTotals"
  | "importBook"
  | "takeBackImport"
  | "listCarriedCases"
  | "makeSettings"
  | "previewNewYear"
  | "makeNewYear"
  | "applyFixes"
  | "takeBackFixes"
  | "settleFindings"
  | "unsettleFinding"
  | "closeMonth"
  | "reopenMonth"
  | "listRestatements"
  | "recheckReport"
  | "figuresBehind"
  | "makeMonthlyReport"
  | "offerDrafts"
  | "insertDrafts"
  | "takeBackDrafts"
>;

/** Apart from the others: to see a book and check it, none of them is needed, and a pane opens sooner without. */
export function createWritingUseCases({
  reader,
  writer,
  importer,
  clock,
  readBook,
}: ImportHosts & { readonly clock: Clock; readonly readBook: ReadsBook }): WritingUseCases {
  const open = async (fiscalYear?: FiscalYear): Promise<Book | Refusal> =>
    readBook(await reader.readWorkbook(), fiscalYear);
  /** For what goes by the report that stands there, or writes it. */
  const openSettled = async (fiscalYear: FiscalYear) => {
    const { workbook, settled } = await readSettled({ reader, writer });
    return { book: readBook(workbook, fiscalYear), note: settled ? { settled } : {} };
  };
  const sources = figureSources(readBook);
  return {
    listFindings: async ({ fiscalYear, month }) => {
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today(), month);
      return isRefusal(check) ? check : listFindings(book, check, clock.today(), writer);
    },
    previewReport: async ({ fiscalYear }) => {
      const { book, note } = await openSettled(fiscalYear);
      if (isRefusal(book)) return book;
      const figures = countYear(book.dataset);
      const report = countReport(book, {}, figures);
      if (isRefusal(report)) return report;
      return {
        ...previewOf(planReport(book.workbook, report)),
        offers: offerSections(book, figures),
        ...note,
      };
    },
    buildReport: async ({ fiscalYear, rounding, announced }, onProgress, signal) => {
      const { book, note } = await openSettled(fiscalYear);
      if (isRefusal(book)) return book;
      const options = { ...(rounding && { rounding }), ...(announced && { announced }) };
      const made = await makeReport(
        book,
        { workbook: book.workbook, writer },
        clock.today(),
        options,
        onProgress,
        signal,
      );
      return "recount" in made ? { ...made, ...note } : made;
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
    recheckReport: async ({ fiscalYear }) => {
      const { book } = await openSettled(fiscalYear);
      return isRefusal(book) ? book : recheckReport(book);
    },
    figuresBehind: async ({ fiscalYear, sheet, cell }) =>
      sources(await reader.readWorkbook(), fiscalYear, sheet, cell),
    listRestatements: ({ fiscalYear }) => listRestatements({ reader, writer }, fiscalYear, clock.today()),
    makeMonthlyReport: async ({ fiscalYear, month }) => {
      const { book } = await openSettled(fiscalYear);
      return isRefusal(book) ? book : makeMonthlyReport(book, month, writer);
    },
    offerDrafts: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : offerDrafts(book);
    },
    insertDrafts: (choice) => insertDrafts({ reader, writer }, choice),
    takeBackDrafts: (outcome) => takeBackDrafts({ writer }, outcome),
  };
}
