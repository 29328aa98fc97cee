import { checkBook } from "./check-month";
import type { Clock } from "./clock";
import { importBook, type ImportHosts } from "./import-book";
import type { Jisseki } from "./jisseki";
import { readBook, readSheetsOf, type Book } from "./read-book";
import { isRefusal, type Refusal } from "./refusal";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { applyFixes, takeBackFixes } from "./apply-fixes";
import { closeMonth, reopenMonth } from "./close-month";
import { listRestatements } from "./list-restatements";
import { settleByKeys, unsettleByKey } from "./settle-findings";
import { chooseSections, offerSections } from "./choose-sections";
import { countReport, makeReport } from "./make-report";
import { planReport, previewOf } from "./plan-report";
import { listFindings } from "./list-findings";
import { takeBackImport } from "./take-back-import";
import { keepYearTotals } from "./last-year/keep-year-totals";
import { lookAtLastYear } from "./last-year/look-at-last-year";
import { takeOverLastYear } from "./last-year/take-over-last-year";
import { makeSettingsSheet } from "./make-settings-sheet";
import { makeCarriedList, makeNewYear, offerNewYear } from "./new-year";

/** The use cases that lay sheets of ours out, or make the user's choices ready for it. */
export type WritingUseCases = Pick<
  Jisseki,
  | "listFindings"
  | "previewReport"
  | "buildReport"
  | "offerSections"
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
>;

/** Apart from the others: to see a book and check it, none of them is needed, and a pane opens sooner without. */
export function createWritingUseCases({
  reader,
  writer,
  importer,
  clock,
}: ImportHosts & { readonly clock: Clock }): WritingUseCases {
  const open = async (fiscalYear?: FiscalYear): Promise<Book | Refusal> =>
    readBook(await reader.readWorkbook(), fiscalYear);
  return {
    listFindings: async ({ fiscalYear, month }) => {
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today(), month);
      return isRefusal(check) ? check : listFindings(book, check, clock.today(), writer);
    },
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
  };
}
