import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellPosition } from "../../domain/grid/cell-address";
import { indexFigures, type NamedFigure } from "../../domain/report/sentence-figures/figure-index";
import { readSentences } from "../../domain/report/sentence-figures/read-sentence";
import { wordsKey } from "../../sheets/lay-out-report";
import type { LaidOutPage } from "../../sheets/layout/lay-out-section";
import { areaName } from "../../sheets/report-names";
import { filledCells } from "../filled-cells";
import type { SentenceFigure, SentenceRecount } from "../report-outcome";
import type { StandingReport } from "./standing-report";

/** A text of the staff's, where it stands. */
interface StaffText {
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly text: string;
}

interface TitledPage {
  readonly laidOut: LaidOutPage;
  readonly title: string;
}

function namedFigures(pages: readonly TitledPage[]): readonly NamedFigure[] {
  return pages.flatMap(({ laidOut: { section, figures }, title }) =>
    figures.flatMap(({ figure, cell }): readonly NamedFigure[] => {
      const value = cell.kind === "number" ? cell.number : cell.kind === "formula" ? cell.result : undefined;
      if (!figure || typeof value !== "number") return [];
      // Shares are thousandths: as the percent that is printed.
      const printed = figure.measure === "share" ? Math.round(value * 1000) / 10 : value;
      return [{ section, title, name: figure, value: printed }];
    }),
  );
}

function compareTexts(
  texts: readonly StaffText[],
  pages: readonly TitledPage[],
  fiscalYear: FiscalYear,
): SentenceRecount {
  const index = indexFigures(namedFigures(pages), fiscalYear);
  const notComparable: SentenceFigure[] = [];
  const differing: SentenceRecount["differing"][number][] = [];
  let agreeing = 0;
  for (const [at, { text, ...place }] of texts.entries()) {
    const opens = texts.findIndex(({ section }) => section === place.section) === at;
    for (const read of readSentences(text, place.section, index, opens)) {
      const { written, sentence } = read;
      const figure = { ...place, written, sentence };
      if (read.verdict === "agrees") agreeing++;
      else if (read.verdict === "differs") differing.push({ ...figure, name: read.name, isNow: read.isNow });
      else notComparable.push(figure);
    }
  }
  return { agreeing, differing, notComparable };
}

/** The staff's sentences on a report that stands in a workbook; last year's words that nobody has edited are not theirs. */
export function sentencesOfReport({
  report,
  pages,
  wordsPlaces,
  staffWords,
}: StandingReport): SentenceRecount {
  const titled = pages.map(({ page: { laidOut }, title }) => ({ laidOut, title }));
  const texts = report.sections.flatMap(({ id, title, blocks }) =>
    blocks.flatMap((block): readonly StaffText[] => {
      const key = block.kind === "words" ? wordsKey(id, block.id) : "";
      const places = (staffWords.has(key) ? wordsPlaces.get(key) : undefined) ?? [];
      return places.flatMap(({ sheet, range }) =>
        filledCells(sheet, range).map(({ at, text }) => ({
          section: id,
          title,
          sheet: sheet.name,
          cell: at,
          text,
        })),
      );
    }),
  );
  return compareTexts(texts, titled, report.fiscalYear);
}

/** The staff's sentences on pages that have just been written; undefined where there are none. */
export function sentencesOfPages(
  pages: readonly TitledPage[],
  words: ReadonlyMap<string, string>,
  fiscalYear: FiscalYear,
): SentenceRecount | undefined {
  const texts = [...words].flatMap(([key, text]): readonly StaffText[] => {
    const [section = "", area = ""] = key.split(" ");
    const name = areaName(fiscalYear, section, area);
    return pages.flatMap(({ laidOut: { plan }, title }) =>
      plan.members.flatMap((member) =>
        member.kind === "name" && member.name === name && text !== ""
          ? [
              {
                section,
                title,
                sheet: plan.name,
                cell: { row: member.range.top, column: member.range.left },
                text,
              },
            ]
          : [],
      ),
    );
  });
  return texts.length === 0 ? undefined : compareTexts(texts, pages, fiscalYear);
}
