import { countYear } from "../../../src/domain/count/year-figures";
import { monthFigureKey, openingKey, yearFigureKey } from "../../../src/domain/publication/figure-key";
import { publishedFigures } from "../../../src/domain/publication/published-figures";
import { suppressReport } from "../../../src/domain/publication/suppress-figures";
import type { AnnualReport } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import type { DraftFact, DraftSentence, DraftSource } from "../../../src/domain/report/drafts/draft-sentence";
import { draftsOfSection } from "../../../src/domain/report/drafts/drafts-of-section";
import { BOOKS_TO_PUBLISH, bookOf } from "../../fixtures/publication/books-to-publish";

/** The key under which a source is published; lists have no drafts of which a single row is hidden. */
function keyOf(source: DraftSource): string | undefined {
  if (source.from !== "figure") return undefined;
  const { section, name } = source;
  const column = name.column?.id ?? "";
  if (name.row.of === "month") return monthFigureKey(section, name.row.month, 0, column);
  if (name.row.of === "year") return yearFigureKey(section, name.row.fiscalYear, 0, column);
  return name.row.of === "opening" ? openingKey(section) : undefined;
}

/** Of the published report, the keys of what it does not show any more. */
function hiddenKeys(report: AnnualReport, published: AnnualReport): ReadonlySet<string> {
  const shown = new Set(publishedFigures(published).map(({ key }) => key));
  return new Set(publishedFigures(report).flatMap(({ key }) => (shown.has(key) ? [] : [key])));
}

const NUMBER = /＊|\d[\d,]*(?:\.\d+)?/g;

/** The numbers of a sentence that are facts of it, by their place among all of its numbers. */
function factsByPlace({ text, facts }: DraftSentence): ReadonlyMap<number, DraftFact> {
  const numbers = [...text.matchAll(NUMBER)];
  const found = new Map<number, DraftFact>();
  let place = 0;
  for (const fact of facts) {
    const plain = fact.text.replace("%", "");
    // R1.8 and H31.4 are numbers, too: a fact has its unit behind it.
    const isAt = ({ 0: number, index }: RegExpExecArray) =>
      number === plain && /^[^\d.が年度]/.test(text.slice(index + number.length));
    while (place < numbers.length && !numbers.slice(place, place + 1).some(isAt)) place++;
    if (place === numbers.length) throw new Error(`${fact.text} is not in ${text}`);
    found.set(place++, fact);
  }
  return found;
}

interface Masked {
  readonly given: readonly string[];
  readonly masked: number;
}

function maskedDrafts(
  report: AnnualReport,
  draftsOf: (section: AnnualReport["sections"][number]) => readonly DraftSentence[],
  below: number,
): Masked {
  const drafts = report.sections.flatMap((section) =>
    draftsOf(section).map((draft, index) => ({ key: `${section.id} ${String(index)}`, draft })),
  );
  const words = new Map(drafts.map(({ key, draft }) => [key, draft.text]));
  const suppressed = suppressReport(report, words, { below }, { countedContactMethods: [] });
  const hidden = hiddenKeys(report, suppressed.report);
  let masked = 0;
  const given = drafts.flatMap(({ key, draft }) => {
    const text = suppressed.words.get(key) ?? "";
    const numbers = [...text.matchAll(NUMBER)].map(([number]) => number);
    return [...factsByPlace(draft)].flatMap(([place, { text: said, sources }]) => {
      if (!sources.some((source) => hidden.has(keyOf(source) ?? ""))) return [];
      if (numbers[place] === "＊") masked++;
      return numbers[place] === "＊" ? [] : [`${key} ${said}: ${text}`];
    });
  });
  return { given, masked };
}

describe.each(BOOKS_TO_PUBLISH)("the drafts of $name", ({ fiscalYear, records }) => {
  const { dataset } = bookOf(records(), fiscalYear);
  const figures = countYear(dataset);
  const report = buildReport(dataset, figures);

  it.each([
    [5, 0],
    [12, 1],
  ])("say no figure that is hidden below %d", (below, least) => {
    const draftsOf = (section: AnnualReport["sections"][number]) =>
      draftsOfSection(section, { settings: dataset.settings, dataset, figures });
    const { given, masked } = maskedDrafts(report, draftsOf, below);
    expect(given).toEqual([]);
    expect(masked).toBeGreaterThanOrEqual(least);
  });
});
