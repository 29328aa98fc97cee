import type { CarriedNote } from "../app/carried-notes/carried-note";
import { holdsMoreThan } from "../app/earlier-report";
import { makeReport } from "../app/make-report";
import { refusalText } from "../app/messages";
import { withLastYear } from "../app/last-year/with-last-year";
import type { LastYearRefusal } from "../app/last-year-offer";
import { isPublishedCopy } from "../app/publication/published-copy";
import { readBook } from "../app/read-book";
import { isRefusal } from "../app/refusal";
import type { ReportOutcome } from "../app/report-outcome";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import { cellAddress } from "../domain/grid/cell-address";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { Language, LocalisedText } from "../domain/text/language";
import type { ReportArguments } from "./arguments";
import { isBooksProblem, readBookFile, readBooks } from "./book-files";
import { earlierFile } from "./earlier-file";
import { BOOKS_TEXTS, fill, LAST_YEAR_TEXTS, OUTPUT_TEXTS, RECHECK_TEXTS, TEXTS } from "./messages";
import { oneLine } from "./one-line";
import { placeText } from "./place-text";
import { putReport } from "./report-file";
import { countBySeverity, reportJson } from "./report-json";
import { unusedSettings, type UnreadSheetText } from "./unused-settings";
import type { ExitStatus, Terminal } from "./terminal";
import { newReportWorkbook } from "./wiring";

/** Sections are called by their numbers; cover, contents and an office's own have none. */
const PRINTED_NUMBER = /^\d+-\d+$/;

const EMPTY_WORKBOOK: WorkbookSnapshot = { sheets: [], names: [], dateSystem: 1900 };

/** What staff had put on an earlier sheet, and which of it is no formula any more. */
function carriedTexts(sheet: string, notes: readonly CarriedNote[], language: Language): readonly string[] {
  const told = (text: LocalisedText, of: readonly CarriedNote[]) =>
    of.length === 0
      ? []
      : [
          fill(text[language], {
            sheet,
            count: of.length,
            cells: of.map(({ to }) => cellAddress(to)).join(", "),
          }),
        ];
  const values = notes.filter(({ isValueNow }) => isValueNow);
  return [...told(TEXTS.carried, notes), ...told(TEXTS.carriedAsValues, values)];
}

function reportText(
  output: string,
  { report, findings, sections, recount, leftOut }: ReportOutcome,
  kept: string | undefined,
  unread: readonly UnreadSheetText[],
  language: Language,
): string {
  const counts = countBySeverity(findings);
  const { compared, differences, sentences } = recount;
  return [
    fill(TEXTS.reportWritten[language], { output, year: longFiscalYearLabel(report.fiscalYear) }),
    ...(kept === undefined ? [] : [fill(TEXTS.keptEarlier[language], { file: kept })]),
    ...sections.flatMap(({ sheet, notes = [] }) => carriedTexts(sheet, notes, language)),
    ...(leftOut.length === 0
      ? []
      : [fill(TEXTS.leftOut[language], { sections: leftOut.map(({ section }) => section).join(", ") })]),
    ...unread.map((sheet) => fill(TEXTS.unread[language], { ...sheet })),
    differences.length === 0
      ? fill(TEXTS.recountAgrees[language], { count: compared })
      : fill(TEXTS.recountDiffers[language], { count: differences.length }),
    ...(sentences?.differing ?? []).map(
      ({ sheet, cell, name, written, isNow }) =>
        `${placeText(sheet, cell, name)}: ${fill(RECHECK_TEXTS.sentence[language], { written, isNow })}`,
    ),
    fill(TEXTS.counts[language], counts),
    ...(counts.error === 0 ? [] : [fill(TEXTS.reportWithErrors[language], counts)]),
  ]
    .map(oneLine)
    .join("\n");
}

/** Why nothing can be taken over from a file of last year. */
export function lastYearText(refusal: LastYearRefusal, language: Language): string {
  const year = refusal.refused === "not-an-earlier-year" ? longFiscalYearLabel(refusal.fiscalYear) : "";
  return fill(LAST_YEAR_TEXTS[refusal.refused][language], { year });
}

/** `jisseki report`. */
export async function runReport(
  { books, year, output, rounding, lastYear, format, language }: ReportArguments,
  today: CalendarDate,
  terminal: Terminal,
): Promise<ExitStatus> {
  const refuse = (text: string): ExitStatus => {
    terminal.error(text);
    return 2;
  };
  const earlier = await earlierFile(output, lastYear === undefined ? books : [...books, lastYear]);
  if (earlier.state !== "ours" && earlier.state !== "none")
    return refuse(OUTPUT_TEXTS[earlier.state][language]);
  if (earlier.state === "ours" && isPublishedCopy(earlier.workbook))
    return refuse(OUTPUT_TEXTS["output-is-published"][language]);
  const read = await readBooks(books);
  if (isBooksProblem(read)) return refuse(fill(BOOKS_TEXTS[read.problem][language], { book: read.book }));
  const recorded = readBook(read.workbook, year);
  if (isRefusal(recorded)) return refuse(refusalText(recorded)[language]);
  const book = lastYear === undefined ? recorded : withLastYear(recorded, await readBookFile(lastYear));
  if ("refused" in book) return refuse(lastYearText(book, language));
  const writer = newReportWorkbook(longFiscalYearLabel(year));
  const target = {
    workbook: EMPTY_WORKBOOK,
    writer,
    ...(earlier.state === "ours" && { earlier: earlier.workbook }),
  };
  const outcome = await makeReport(
    book,
    target,
    today,
    rounding ? { rounding } : {},
    ({ section, title }) => terminal.progress(PRINTED_NUMBER.test(section) ? `${section} ${title}` : title),
    { aborted: false },
  );
  if (isRefusal(outcome)) return refuse(refusalText(outcome)[language]);
  if ("cancelled" in outcome) return refuse(TEXTS.unexpected[language]);
  const holdsMore =
    earlier.state === "ours" &&
    (earlier.hasDrawnAdditions || holdsMoreThan(earlier.workbook, outcome.report));
  const kept = await putReport(output, await writer.workbook(), { stamp: earlier.stamp, holdsMore });
  terminal.out(
    format === "json"
      ? JSON.stringify(reportJson(output, outcome), null, 2)
      : reportText(output, outcome, kept, unusedSettings(read, language), language),
  );
  return outcome.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
