import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../domain/report/annual-report";
import { writtenReport } from "../written-report";
import { namesOfYear, presentSheets } from "../present-areas";
import { reportPages, writtenCells, type ReportPage } from "../report-pages";
import { wordsOf, wordsPlaces, type WordsPlace } from "../report-words";

/** A page of the report as the records make it, and the sheet on which it stands. */
export interface StandingPage {
  readonly page: ReportPage;
  readonly title: string;
  /** Undefined where there is none. */
  readonly sheet: SheetSnapshot | undefined;
}

/** A report that stands in a workbook, beside what the records make of it. */
export interface StandingReport {
  readonly report: AnnualReport;
  /** The staff's words, by `wordsKey`, for which the pages have room. */
  readonly words: ReadonlyMap<string, string>;
  /** The staff's words as they stand there, and where they do. */
  readonly staffWords: ReadonlyMap<string, string>;
  readonly wordsPlaces: ReadonlyMap<string, readonly WordsPlace[]>;
  readonly pages: readonly StandingPage[];
}

const NO_SHEETS = new Map<string, string>();

/** A page that has lost the only name by which it was found. */
function hasNameAndHeading(sheet: SheetSnapshot, { laidOut: { plan } }: ReportPage): boolean {
  if (sheet.name !== plan.name) return false;
  const heading = writtenCells(plan).find(({ cell }) => cell.kind === "text" && cell.text !== "");
  return (
    heading?.cell.kind === "text" && cellText(cellAt(sheet, heading.at).value) === heading.cell.text.trim()
  );
}

function standingPages(
  workbook: WorkbookSnapshot,
  { fiscalYear, sections }: AnnualReport,
  pages: readonly ReportPage[],
): readonly StandingPage[] {
  const present = presentSheets(workbook, fiscalYear, pages);
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const claimed = new Set([...present.values()].map(({ name }) => name));
  return pages.map((page) => ({
    page,
    title: titles.get(page.laidOut.section) ?? page.laidOut.plan.name,
    sheet:
      present.get(page.key) ??
      workbook.sheets.find((sheet) => !claimed.has(sheet.name) && hasNameAndHeading(sheet, page)),
  }));
}

/**
 * The report of a year beside the sheets that it stands on, with room for the staff's words and, where that is another
 * layout, without: words that were typed since the report was written have none. Empty where no page of it stands there.
 */
export function standingReports(
  workbook: WorkbookSnapshot,
  whole: AnnualReport,
): readonly [StandingReport, ...StandingReport[]] | undefined {
  const places = { sheets: NO_SHEETS, words: new Map<string, string>() };
  const all = reportPages(whole, places);
  const report = writtenReport(workbook, whole, all);
  const usual = report.sections.length === whole.sections.length ? all : reportPages(report, places);
  const present = presentSheets(workbook, report.fiscalYear, usual);
  if (present.size === 0 || namesOfYear(workbook, report.fiscalYear).length === 0) return undefined;
  const found = wordsPlaces(workbook, report, usual, present);
  const words = wordsOf(workbook, report.fiscalYear, found);
  const standing = (pages: readonly ReportPage[], room: ReadonlyMap<string, string>): StandingReport => ({
    report,
    words: room,
    staffWords: words,
    wordsPlaces: found,
    pages: standingPages(workbook, report, pages),
  });
  const roomless = standing(usual, places.words);
  if (words.size === 0) return [roomless];
  return [standing(reportPages(report, { sheets: NO_SHEETS, words }), words), roomless];
}
