import { longFiscalYearLabel } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { isUsableRule } from "../../domain/publication/suppression-rule";
import { openFindings } from "../../domain/rules/settle-findings";
import type { Finding } from "../../domain/rules/finding";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { findInBook } from "../find-in-book";
import { HostError } from "../host-error";
import type { BookFileWriter } from "../ports";
import type { Book } from "../read-book";
import { isRefusal, type Refusal } from "../refusal";
import { titleIn } from "./offer-publication";
import type { PublicationChoice, PublishedFiles } from "./publication";
import { publishedPages } from "./published-pages";
import { peopleOfBook, reportToPublish } from "./report-to-publish";

const BOOK_ENDING = ".xlsx";
const CSV_ENDING = ".csv";

/** `OUT.xlsx → OUT.csv`. */
export function csvBeside(book: string): string {
  return book.toLowerCase().endsWith(BOOK_ENDING)
    ? `${book.slice(0, -BOOK_ENDING.length)}${CSV_ENDING}`
    : `${book}${CSV_ENDING}`;
}

/** Makes the files of a publication. `wordsFrom` is where the report with the staff's words stands. */
export async function publish(
  book: Book,
  wordsFrom: WorkbookSnapshot,
  { suppress, people, keep }: PublicationChoice,
  files: BookFileWriter,
): Promise<PublishedFiles | Refusal> {
  if (suppress && !isUsableRule(suppress)) throw new HostError("unexpected", "the rule hides nothing");
  const toPublish = reportToPublish(book, wordsFrom, people);
  if (isRefusal(toPublish)) return toPublish;
  const { settings } = book.dataset;
  const pages = publishedPages(toPublish, suppress, peopleOfBook(book, keep), settings);
  const { report, suppression } = pages;
  if (suppression && !suppression.isSafe) return { refused: "small-counts-show" };
  const bookName = `実績報告書_${longFiscalYearLabel(report.fiscalYear)}_公表用${BOOK_ENDING}`;
  const published = toPublish.stories.filter(({ isConfirmed }) => isConfirmed).length;
  return {
    book: await files.bookFile(pages.sheets),
    bookName,
    csv: pages.csv,
    csvName: csvBeside(bookName),
    sections: report.sections.map(({ id, title }) => ({ section: id, title })),
    suppressed: suppression?.hidden ?? 0,
    figures: suppression?.figures ?? 0,
    almostAllHidden: (suppression?.almostAllHidden ?? []).map((section) => ({
      section,
      title: titleIn(report, section),
    })),
    stories: { published, leftOut: toPublish.stories.length - published },
    hasStaffWords: toPublish.hasStaffWords,
    masked: pages.masked,
  };
}

/** What the catalogue says of the book that is published. */
export function findingsOfPublished(book: Book, today: CalendarDate): readonly Finding[] {
  return openFindings(findInBook(book, today).findings);
}
