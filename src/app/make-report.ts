import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { YearFigures } from "../domain/count/year-figures";
import { buildReport } from "../domain/report/build-report";
import type { AnnualReport } from "../domain/report/annual-report";
import { openFindings } from "../domain/rules/settle-findings";
import type { Rounding } from "../domain/settings/office-settings";
import type { AbortSignalLike } from "./abort-signal";
import { findInBook } from "./find-in-book";
import { planReport, type ReportWriting } from "./plan-report";
import type { ReadBack, WorkbookWriter } from "./ports";
import { isSamePreview, previewOf } from "./preview-report";
import { otherSources } from "./proof/figure-origin";
import { sentencesOfPages } from "./proof/sentences-of-report";
import { hasNoRecord, type Book } from "./read-book";
import { recount } from "./recount";
import { isRefusal, type Refusal } from "./refusal";
import type {
  KeptSheet,
  RecountResult,
  ReportCancelled,
  ReportOutcome,
  ReportPreview,
  ReportProgress,
} from "./report-outcome";

export interface ReportOptions {
  /** Wins over 端数処理 of 設定. */
  readonly rounding?: Rounding;
  /** What the user was told; where it no longer holds, nothing is written. */
  readonly announced?: ReportPreview;
}

/** Where a report goes. */
export interface ReportTarget {
  /** The workbook that it is written into, as it is: the book of records in Excel, an empty one for a file. */
  readonly workbook: WorkbookSnapshot;
  /** A report in another file, whose words are carried over. */
  readonly earlier?: WorkbookSnapshot;
  readonly writer: WorkbookWriter;
}

/** Counts the report of a book; refuses a year without a record. */
export function countReport(
  book: Book,
  { rounding }: ReportOptions,
  figures?: YearFigures,
): AnnualReport | Refusal {
  const { dataset } = book;
  if (hasNoRecord(book)) return { refused: "no-record-in-year", fiscalYear: dataset.fiscalYear };
  const settings = rounding ? { ...dataset.settings, rounding } : dataset.settings;
  return buildReport({ ...dataset, settings }, figures);
}

/** Earlier sheets that have another name from now on. */
function keptSheets({ pages, setAside }: ReportWriting): readonly KeptSheet[] {
  const kept = pages.flatMap(({ planned }) =>
    planned.how === "kept"
      ? [{ from: planned.sheet, to: planned.keptAs, ...(planned.notes && { notes: planned.notes }) }]
      : [],
  );
  return [...kept, ...setAside];
}

/** What was written, counted again: with what is not counted from records, and the numbers in the staff's sentences. */
function recountPages(
  { pages, words }: ReportWriting,
  found: readonly ReadBack[],
  fiscalYear: FiscalYear,
): RecountResult {
  const titled = pages.map(({ planned, laidOut }) => ({ laidOut, title: planned.title }));
  const others = otherSources(
    titled.map(({ title, laidOut: { section, plan, figures } }) => ({
      section,
      title,
      sheet: plan.name,
      figures,
    })),
    fiscalYear,
  );
  const sentences = sentencesOfPages(titled, words, fiscalYear);
  return {
    ...recount(
      pages.map(({ laidOut }) => laidOut),
      found,
    ),
    ...(others.length > 0 && { otherSources: others }),
    ...(sentences && { sentences }),
  };
}

/**
 * Writes the year's report into a workbook and counts it again from what stands there.
 */
export async function makeReport(
  book: Book,
  { workbook, earlier, writer }: ReportTarget,
  today: CalendarDate,
  options: ReportOptions,
  onProgress: (progress: ReportProgress) => void,
  signal: AbortSignalLike,
): Promise<ReportOutcome | ReportCancelled | Refusal> {
  const report = countReport(book, options);
  if (isRefusal(report)) return report;
  const writing = planReport(workbook, report, earlier);
  if (options.announced) {
    const preview = previewOf(writing);
    if (!isSamePreview(preview, options.announced)) return { refused: "plan-changed", preview };
  }
  const findings = openFindings(findInBook(book, today).findings);
  const { pages, leftOut } = writing;
  const mayGoOn = (done: number): boolean => {
    const page = pages[done];
    if (page && !signal.aborted) {
      const { section, title } = page.planned;
      onProgress({ section, title, done, of: pages.length });
    }
    return !signal.aborted;
  };
  const found = await writer.write((session) => session.exchangeSheets(writing.exchange, mayGoOn));
  if (!found) return { cancelled: true };
  return {
    report,
    findings,
    sections: pages.map(({ planned }) => planned),
    leftOut,
    keptSheets: keptSheets(writing),
    recount: recountPages(writing, found, report.fiscalYear),
  };
}
