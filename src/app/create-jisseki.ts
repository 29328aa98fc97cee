import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { checkBook } from "./check-month";
import type { Clock } from "./clock";
import type { Jisseki } from "./jisseki";
import { countReport, makeReport } from "./make-report";
import { planReport, previewOf } from "./plan-report";
import type { WorkbookWriter, WorkbookNavigator, WorkbookReader } from "./ports";
import { readBook, type Book } from "./read-book";
import { isRefusal, type Refusal } from "./refusal";

/** The hosts that the add-in works through. */
export interface JissekiHosts {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly navigator: WorkbookNavigator;
  readonly clock: Clock;
}

/** Puts the use cases together over a host. */
export function createJisseki({ reader, writer, navigator, clock }: JissekiHosts): Jisseki {
  const open = async (fiscalYear?: FiscalYear): Promise<Book | Refusal> =>
    readBook(await reader.readWorkbook(), fiscalYear);
  return {
    lookAtYear: async ({ fiscalYear }) => {
      const book = await open(fiscalYear);
      if (isRefusal(book)) return book;
      const check = checkBook(book, clock.today());
      return isRefusal(check) ? check : check.overview;
    },
    checkMonth: async ({ fiscalYear, month }) => {
      const book = await open(fiscalYear);
      return isRefusal(book) ? book : checkBook(book, clock.today(), month);
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
    goTo: (sheet, cell) => navigator.goTo(sheet, cell),
    today: () => clock.today(),
  };
}
