import { personalWordsIn, type PeopleToHide } from "../../domain/publication/personal-words";
import { publishedFigures } from "../../domain/publication/published-figures";
import { isSmallCount } from "../../domain/publication/suppression-rule";
import type { AnnualReport } from "../../domain/report/annual-report";
import { layOutReport } from "../../sheets/lay-out-report";
import { publishedPage } from "../../sheets/published-copy/published-page";
import type { Book } from "../read-book";
import { isRefusal, type Refusal } from "../refusal";
import type { PersonalWordOffer, PublicationOffer } from "./publication";
import { peopleOfBook, reportToPublish, type ReportToPublish } from "./report-to-publish";

/** The rules that are offered beside one of the office's own. */
const USUAL_RULES = [{ below: 5 }, { below: 10 }];

/** The title of a section; its id where it has none. */
export function titleIn({ sections }: AnnualReport, section: string): string {
  return sections.find(({ id }) => id === section)?.title ?? section;
}

/** Each of the words once, with the sheets on which they stand. */
function personalWords(
  { report, words }: ReportToPublish,
  people: PeopleToHide,
): readonly PersonalWordOffer[] {
  const found = new Map<
    string,
    { readonly datum: PersonalWordOffer["datum"]; readonly sheets: Set<string> }
  >();
  for (const page of layOutReport(report, { sheets: new Map(), words })) {
    publishedPage(page, (text) => {
      for (const { from, to, datum } of personalWordsIn(text, people)) {
        const each = found.get(text.slice(from, to)) ?? { datum, sheets: new Set() };
        each.sheets.add(page.plan.name);
        found.set(text.slice(from, to), each);
      }
      return text;
    });
  }
  return [...found].map(([text, { datum, sheets }]) => ({ words: text, datum, sheets: [...sheets] }));
}

function sectionsOf(keys: ReadonlySet<string>, report: AnnualReport): PublicationOffer["lastYearsWords"] {
  const sections = new Set([...keys].map((key) => key.split(" ")[0] ?? ""));
  return [...sections].map((section) => ({ section, title: titleIn(report, section) }));
}

/** What would be published of a book, and what asks for a choice; nothing is written. */
export function offerPublication(book: Book): PublicationOffer | Refusal {
  const toPublish = reportToPublish(book, book.workbook, "aggregate");
  if (isRefusal(toPublish)) return toPublish;
  const { report, stories, people, lastYearsWords } = toPublish;
  const counts = publishedFigures(report).filter(({ measure }) => measure === "count");
  return {
    fiscalYear: report.fiscalYear,
    sections: report.sections.map(({ id, title }) => ({ section: id, title })),
    people,
    stories: {
      confirmed: stories.filter(({ isConfirmed }) => isConfirmed).length,
      leftOut: stories
        .filter(({ isConfirmed }) => !isConfirmed)
        .map(({ section, title, number, record }) => ({ section, title, number, record })),
    },
    personalWords: personalWords(toPublish, peopleOfBook(book)),
    lastYearsWords: sectionsOf(lastYearsWords, report),
    smallCounts: USUAL_RULES.map((rule) => ({
      ...rule,
      count: counts.filter(({ value }) => isSmallCount(value, rule)).length,
    })),
  };
}
