import {
  storyConsents,
  withConfirmedStories,
  type StoryConsent,
} from "../../domain/publication/consented-stories";
import { peopleInWorkbook } from "../../domain/publication/people-in-workbook";
import { isListOfPeople, withoutPeople, type PeopleChoice } from "../../domain/publication/people-in-total";
import { peopleToHide, type PeopleToHide } from "../../domain/publication/personal-words";
import { countYear } from "../../domain/count/year-figures";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../domain/report/annual-report";
import { buildReport } from "../../domain/report/build-report";
import type { ReportSection } from "../../domain/report/report-section";
import type { SectionBlock } from "../../domain/report/section-block";
import { wordsKey } from "../../sheets/lay-out-report";
import { isToBeWritten } from "../written-report";
import { presentSheets } from "../present-areas";
import { hasNoRecord, type Book } from "../read-book";
import type { Refusal } from "../refusal";
import { reportPages } from "../report-pages";
import { reportSheets } from "../report-sheets";
import { wordsOf, wordsPlaces } from "../report-words";

/** A year's report on its way to be published, before anything is hidden or masked. */
export interface ReportToPublish {
  readonly report: AnnualReport;
  /** Whether a report of the year stands where the staff's words are taken from. */
  readonly hasStaffWords: boolean;
  /** The staff's words, and last year's where they have written none. */
  readonly words: ReadonlyMap<string, string>;
  /** Keys of words that are last year's. */
  readonly lastYearsWords: ReadonlySet<string>;
  readonly stories: readonly StoryConsent[];
  /** How many rows of people the report has. */
  readonly people: number;
}

const NO_PLACES = { sheets: new Map<string, string>(), words: new Map<string, string>() };

/** What staff wrote on the report that stands in a workbook; undefined where none stands there. */
function wordsIn(workbook: WorkbookSnapshot, report: AnnualReport): ReadonlyMap<string, string> | undefined {
  const pages = reportPages(report, NO_PLACES);
  const present = presentSheets(workbook, report.fiscalYear, pages);
  if (present.size === 0) return undefined;
  return wordsOf(workbook, report.fiscalYear, wordsPlaces(workbook, report, pages, present));
}

function lastYearsWords({ sections }: AnnualReport): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "words" && block.lastYear !== undefined
          ? [[wordsKey(id, block.id), block.lastYear] as const]
          : [],
      ),
    ),
  );
}

/** Last year's words are words like others, without the copy beside the page and the mark 前年度の文. */
function withoutLastYear(block: SectionBlock): SectionBlock {
  if (block.kind !== "words") return block;
  const { lastYear, ...rest } = block;
  return lastYear === undefined ? block : rest;
}

function withBlocks(report: AnnualReport, change: (block: SectionBlock) => SectionBlock): AnnualReport {
  const changed = (section: ReportSection) => ({ ...section, blocks: section.blocks.map(change) });
  return { ...report, sections: report.sections.map(changed) };
}

function countPeople({ employmentSupport }: Book["dataset"]["records"], { sections }: AnnualReport): number {
  return sections.some(({ blocks }) => blocks.some(isListOfPeople)) ? employmentSupport.length : 0;
}

/** Counts the report of a book and takes its words from where they stand; refuses a year without a record. */
export function reportToPublish(
  book: Book,
  wordsFrom: WorkbookSnapshot,
  people: PeopleChoice,
): ReportToPublish | Refusal {
  const { dataset } = book;
  if (hasNoRecord(book)) return { refused: "no-record-in-year", fiscalYear: dataset.fiscalYear };
  const figures = countYear(dataset);
  const whole = buildReport(dataset, figures);
  const printed = { ...whole, sections: whole.sections.filter(isToBeWritten) };
  const found = wordsIn(wordsFrom, printed);
  const own = found ?? new Map<string, string>();
  const earlier = [...lastYearsWords(printed)].filter(([key]) => !own.has(key));
  const confirmed = withConfirmedStories(printed, dataset);
  return {
    report: withBlocks(withoutPeople(confirmed, people, figures.months, dataset.settings), withoutLastYear),
    hasStaffWords: found !== undefined,
    words: new Map([...own, ...earlier]),
    lastYearsWords: new Set(earlier.map(([key]) => key)),
    stories: storyConsents(printed, dataset),
    people: countPeople(dataset.records, printed),
  };
}

/** Everybody whose name, number or phone stands in the records, on whichever sheet but the report's own. */
export function peopleOfBook({ workbook, dataset }: Book, kept: readonly string[] = []): PeopleToHide {
  return peopleToHide(peopleInWorkbook(workbook, dataset, reportSheets(workbook)), kept);
}
