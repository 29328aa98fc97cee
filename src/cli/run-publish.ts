import { basename } from "node:path";
import { withLastYear } from "../app/last-year/with-last-year";
import { refusalText } from "../app/messages";
import { isPublishedCopy } from "../app/publication/published-copy";
import { csvBeside, findingsOfPublished, publish } from "../app/publication/publish";
import { readBook, type Book } from "../app/read-book";
import { isRefusal } from "../app/refusal";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { Rounding } from "../domain/settings/office-settings";
import type { PublishArguments } from "./arguments";
import { isBooksProblem, readBookFile, readBooks } from "./book-files";
import { earlierCsv } from "./earlier-csv";
import { earlierFile } from "./earlier-file";
import { BOOKS_TEXTS, fill, OUTPUT_TEXTS } from "./messages";
import { publishJson, publishText } from "./publish-outcome";
import { PUBLISH_TEXTS } from "./publish-messages";
import { HalfPutError, putFiles } from "./report-file";
import { lastYearText } from "./run-report";
import type { ExitStatus, Terminal } from "./terminal";
import { unusedSettings } from "./unused-settings";
import { bookFiles } from "./wiring";

function withRounding(book: Book, rounding: Rounding | undefined): Book {
  if (!rounding) return book;
  const { dataset } = book;
  return { ...book, dataset: { ...dataset, settings: { ...dataset.settings, rounding } } };
}

/** Files that are read, none of which may be written over. */
function readFiles({ books, lastYear, wordsFrom }: PublishArguments): readonly string[] {
  return [
    ...books,
    ...(lastYear === undefined ? [] : [lastYear]),
    ...(wordsFrom === undefined ? [] : [wordsFrom]),
  ];
}

/** `jisseki publish`. */
export async function runPublish(
  asked: PublishArguments,
  today: CalendarDate,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { books, year, output, rounding, lastYear, wordsFrom, suppress, people, format, language } = asked;
  const refuse = (text: string): ExitStatus => {
    terminal.error(text);
    return 2;
  };
  const earlier = await earlierFile(output, readFiles(asked));
  if (earlier.state !== "ours" && earlier.state !== "none")
    return refuse(OUTPUT_TEXTS[earlier.state][language]);
  if (earlier.state === "ours" && !isPublishedCopy(earlier.workbook))
    return refuse(OUTPUT_TEXTS["output-not-published"][language]);
  const csv = csvBeside(output);
  const beside = await earlierCsv(csv);
  if (beside.state !== "free") return refuse(OUTPUT_TEXTS[beside.state][language]);
  const read = await readBooks(books);
  if (isBooksProblem(read)) return refuse(fill(BOOKS_TEXTS[read.problem][language], { book: read.book }));
  const recorded = readBook(read.workbook, year);
  if (isRefusal(recorded)) return refuse(refusalText(recorded)[language]);
  const offered = lastYear === undefined ? recorded : withLastYear(recorded, await readBookFile(lastYear));
  if ("refused" in offered) return refuse(lastYearText(offered, language));
  const book = withRounding(offered, rounding);
  const words = wordsFrom === undefined ? book.workbook : await readBookFile(wordsFrom);
  const files = await publish(book, words, { people, ...(suppress && { suppress }) }, bookFiles);
  if (isRefusal(files)) return refuse(refusalText(files)[language]);
  if (wordsFrom !== undefined && !files.hasStaffWords) {
    const named = { year: longFiscalYearLabel(year), file: basename(wordsFrom) };
    return refuse(fill(PUBLISH_TEXTS.wordsNotAReport[language], named));
  }
  // A published copy holds nothing of the staff's but what they drew on it.
  const holdsMore = earlier.state === "ours" && earlier.hasDrawnAdditions;
  let kept: string | undefined;
  try {
    [kept] = await putFiles([
      { output, bytes: files.book, earlier: { stamp: earlier.stamp, holdsMore } },
      { output: csv, bytes: files.csv, earlier: { stamp: beside.stamp, holdsMore: false } },
    ]);
  } catch (error) {
    if (!(error instanceof HalfPutError)) throw error;
    return refuse(fill(PUBLISH_TEXTS.csvFailed[language], { output, csv: basename(csv) }));
  }
  const written = { files, csv, kept, findings: findingsOfPublished(book, today) };
  terminal.out(
    format === "json"
      ? JSON.stringify(publishJson(asked, written), null, 2)
      : publishText(asked, written, unusedSettings(read, language)),
  );
  return written.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
