import { isYearOver } from "../../domain/count/is-year-over";
import { countYear } from "../../domain/count/year-figures";
import { buildReport } from "../../domain/report/build-report";
import { draftsOfSection } from "../../domain/report/drafts/drafts-of-section";
import { hasNoRecord, type Book } from "../read-book";
import type { Refusal } from "../refusal";
import type { DraftOffers, SectionDrafts } from "./draft-offers";
import { wordsArea, type WordsArea } from "./words-area";

function placeOf({ placeForMore: { sheet, range } }: WordsArea): NonNullable<SectionDrafts["place"]> {
  return { sheet: sheet.name, cell: { row: range.top, column: range.left } };
}

/** 分析文の案: what can be said of the year's figures, section by section. */
export function offerDrafts(book: Book): DraftOffers | Refusal {
  const { dataset, workbook } = book;
  const { fiscalYear } = dataset;
  if (hasNoRecord(book)) return { refused: "no-record-in-year", fiscalYear };
  // Of a part of a year nothing is compared.
  if (!isYearOver(dataset)) return { fiscalYear, sections: [] };
  const figures = countYear(dataset);
  const context = { settings: dataset.settings, dataset, figures };
  const sections = buildReport(dataset, figures).sections.flatMap((section): readonly SectionDrafts[] => {
    const sentences = draftsOfSection(section, context);
    if (sentences.length === 0) return [];
    const area = wordsArea(workbook, fiscalYear, section.id);
    return [
      {
        section: section.id,
        title: section.title,
        place: area && placeOf(area),
        holdsLastYear: area?.holdsLastYear ?? false,
        sentences: sentences.map((sentence) => ({
          ...sentence,
          stands: area?.text.includes(sentence.text) ?? false,
        })),
      },
    ];
  });
  return { fiscalYear, sections };
}
