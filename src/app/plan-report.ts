import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { AnnualReport } from "../domain/report/annual-report";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { isStagingSheet } from "../sheets/staging-sheet";
import type { CarriedNote } from "./carried-notes/carried-note";
import { decidePages, type PageDecision } from "./decide-pages";
import { earlierSheets, plannedWriting } from "./planned-writing";
import { possibleCells } from "./possible-cells";
import type { SheetExchange, SheetRenaming } from "./ports";
import { namesOfYear, presentSheets } from "./present-areas";
import { keepingFigures } from "./proof/keeping-figures";
import { reportExchange } from "./report-exchange";
import type { PageOnSheet } from "./report-changes/page-on-sheet";
import type { LeftOutSection, PlannedSection } from "./report-outcome";
import { reportPages, type ReportPage } from "./report-pages";
import { wordsOf, wordsPlaces } from "./report-words";
import { decideWithRoom } from "./room-for-words";
import { keptName } from "./sheet-names";
import { withoutStandingWords, wordsOverPages, type StandingWords } from "./words-that-stay";
import { writtenReport } from "./written-report";

/** One page: what becomes of its sheet, and what must be found on it afterwards. */
export interface PlannedPage {
  readonly planned: PlannedSection;
  readonly laidOut: LaidOutPage;
  /** As it is laid out on a sheet of its own. */
  readonly page: ReportPage;
  /** The page on the sheet that stands there; absent where there is none. */
  readonly standing?: PageOnSheet;
}

/** Everything that writing the report does to a workbook. */
export interface ReportWriting {
  /** The workbook as it is, without what an earlier writing may have left. */
  readonly workbook: WorkbookSnapshot;
  readonly fiscalYear: FiscalYear;
  readonly pages: readonly PlannedPage[];
  /** Sheets of the year that are no longer printed, kept under another name. */
  readonly setAside: readonly SheetRenaming[];
  readonly leftOut: readonly LeftOutSection[];
  /** The staff's words that are carried over, by `wordsKey`. */
  readonly words: ReadonlyMap<string, string>;
  readonly exchange: SheetExchange;
}

const NO_PLACES = { sheets: new Map<string, string>(), words: new Map<string, string>() };

function plannedSection(
  decision: PageDecision,
  { section, part }: LaidOutPage,
  titles: ReadonlyMap<string, string>,
  notes: readonly CarriedNote[],
): PlannedSection {
  const { sheet, how } = decision;
  const title = titles.get(section) ?? sheet;
  const written = {
    section,
    title,
    sheet,
    ...(part > 1 && { part }),
    ...(notes.length > 0 && { notes }),
  };
  return how === "kept"
    ? {
        ...written,
        how,
        keptAs: decision.keptAs,
        because: decision.because,
      }
    : { ...written, how };
}

/** Sheets of the year's report on which no page stands any more: switched off, or fewer pages than before. */
function sheetsNoLongerPrinted(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  decisions: readonly PageDecision[],
  taken: Set<string>,
): readonly SheetRenaming[] {
  const printed = new Set(decisions.flatMap((decision) => ("present" in decision ? [decision.present] : [])));
  const ours = new Set(namesOfYear(workbook, report.fiscalYear).map(({ sheet }) => sheet));
  return workbook.sheets.flatMap(({ name }) =>
    ours.has(name) && !printed.has(name) ? [{ from: name, to: keptName(taken, name) }] : [],
  );
}

/** The pages under the names that their sheets have in the end; laid out once more only where these are not the usual. */
function underTheirNames(
  report: AnnualReport,
  words: ReadonlyMap<string, string>,
  decisions: readonly PageDecision[],
): ReadonlyMap<string, ReportPage> {
  const isUsual = decisions.every(({ page, sheet }) => page.laidOut.plan.name === sheet);
  const sheets = new Map(decisions.map(({ page, sheet }) => [page.key, sheet]));
  const pages = isUsual ? decisions.map(({ page }) => page) : reportPages(report, { sheets, words });
  return new Map(pages.map((page) => [page.key, page]));
}

export function withoutLeftovers({ sheets, names, dateSystem }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.filter(({ name }) => !isStagingSheet(name)),
    names: names.filter(({ sheet }) => !isStagingSheet(sheet)),
    dateSystem,
  };
}

/**
 * Plans how a report is written into the workbook that `whole` shows. `earlier` is a report in another file, whose
 * words are carried over.
 */
export function planReport(
  whole: WorkbookSnapshot,
  report: AnnualReport,
  earlier?: WorkbookSnapshot,
): ReportWriting {
  const workbook = withoutLeftovers(whole);
  const { fiscalYear } = report;
  const all = reportPages(report, NO_PLACES);
  const written = writtenReport(workbook, report, all);
  const usual = written.sections.length === report.sections.length ? all : reportPages(written, NO_PLACES);
  const wordsFrom = (book: WorkbookSnapshot): StandingWords => {
    const present = presentSheets(book, fiscalYear, usual);
    const places = wordsPlaces(book, written, usual, present);
    return { words: wordsOf(book, fiscalYear, places), places };
  };
  const { words: own, places: ownPlaces } = wordsFrom(workbook);
  const words = new Map([...(earlier ? wordsFrom(earlier).words : []), ...own]);
  const layOut = (room: ReadonlyMap<string, string>) =>
    room.size === 0 ? usual : reportPages(written, { ...NO_PLACES, words: room });
  const standing = { words, places: ownPlaces };
  const roomy = layOut(words);
  const overPages = wordsOverPages(standing, fiscalYear, roomy);
  const isNew = presentSheets(workbook, fiscalYear, usual).size === 0;
  const possible = isNew ? new Map() : possibleCells(written, usual);
  const {
    decisions,
    words: room,
    taken,
  } = decideWithRoom(words, overPages, (ofRoom) => {
    const pages = ofRoom === words ? roomy : layOut(ofRoom);
    const present = presentSheets(workbook, fiscalYear, pages);
    const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
    const decided = decidePages(workbook, written, pages, present, possible, names);
    return { decisions: decided, words: ofRoom, taken: names };
  });

  const pages = underTheirNames(written, room, decisions);
  const earlierSheet = earlierSheets(workbook, earlier, written, usual, possible);
  const writings = decisions.map((decision) => {
    const page = pages.get(decision.page.key) ?? decision.page;
    const ours = () => withoutStandingWords(written, standing, overPages, page);
    return plannedWriting(decision, { workbook, fiscalYear, page, ours, earlierSheet });
  });
  const setAside = sheetsNoLongerPrinted(workbook, report, decisions, taken);
  const titles = new Map(report.sections.map(({ id, title }) => [id, title]));
  return {
    workbook,
    fiscalYear,
    pages: writings.map(({ decision, laidOut, page, notes, standing: onSheet }) => ({
      planned: plannedSection(decision, laidOut, titles, notes),
      laidOut,
      page,
      ...(onSheet && { standing: onSheet }),
    })),
    setAside: setAside.filter(({ from, to }) => from !== to),
    leftOut: report.sections
      .filter(({ id }) => !written.sections.some((section) => section.id === id))
      .map(({ id, title }) => ({ section: id, title })),
    words,
    exchange: keepingFigures(
      reportExchange(workbook, fiscalYear, writings, setAside),
      workbook,
      fiscalYear,
      writings,
    ),
  };
}
