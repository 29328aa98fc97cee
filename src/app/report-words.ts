import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellRange } from "../domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { WordsBlock } from "../domain/report/section-block";
import { wordsKey } from "../sheets/lay-out-report";
import { areaName } from "../sheets/report-names";
import {
  FIRST_PART,
  furtherWordsParts,
  joinedWords,
  nameOfWordsPart,
  type WordsPart,
} from "../sheets/words-part";
import { filledCells, writtenText } from "./filled-cells";
import { areaIn } from "./present-areas";
import type { ReportPage } from "./report-pages";
import { isKeptName } from "./sheet-names";

/** Where staff wrote: the part of an area that stands on one page. */
export interface WordsPlace {
  readonly part: WordsPart;
  readonly sheet: SheetSnapshot;
  readonly range: CellRange;
}

/** The cells below the area's heading: for one that has lost its name. */
function belowHeading(
  sheet: SheetSnapshot,
  { heading }: WordsBlock,
  planned: CellRange,
): CellRange | undefined {
  const found = heading === undefined ? undefined : filledCells(sheet).find(({ text }) => text === heading);
  if (!found) return undefined;
  const top = found.at.row + 1;
  return { ...planned, top, bottom: top + planned.bottom - planned.top };
}

/** Where an area of words begins in an earlier report; undefined where there is no such place. */
function firstPlace(
  workbook: WorkbookSnapshot,
  name: string,
  block: WordsBlock,
  pages: readonly ReportPage[],
  present: ReadonlyMap<string, SheetSnapshot>,
): WordsPlace | undefined {
  const found = areaIn(workbook, name);
  const page = pages.find(({ areas }) => areas.some((area) => area.name === name));
  const planned = page?.areas.find((area) => area.name === name);
  const sheet = found
    ? workbook.sheets.find((each) => each.name === found.sheet)
    : page && present.get(page.key);
  const range = found?.range ?? (sheet && planned && belowHeading(sheet, block, planned.range));
  return sheet && range && { part: FIRST_PART, sheet, range };
}

/** All places of an area, from the first on. */
export function placesFrom(
  workbook: WorkbookSnapshot,
  nameOf: (part: WordsPart) => string,
  first: WordsPlace,
): readonly WordsPlace[] {
  return [first, ...furtherPlaces(workbook, nameOf, first)];
}

/** Where an area goes on. What was set aside with a page that is printed no more is no part of it. */
function furtherPlaces(
  workbook: WorkbookSnapshot,
  nameOf: (part: WordsPart) => string,
  first: WordsPlace,
): readonly WordsPlace[] {
  const places: WordsPlace[] = [];
  for (;;) {
    const [place] = furtherWordsParts(places.length + 2).flatMap((part): readonly WordsPlace[] => {
      const found = areaIn(workbook, nameOf(part));
      const sheet = found && workbook.sheets.find(({ name }) => name === found.sheet);
      const isSetAside = sheet && isKeptName(sheet.name) && !isKeptName(first.sheet.name);
      return sheet && !isSetAside ? [{ part, sheet, range: found.range }] : [];
    });
    if (!place) return places;
    places.push(place);
  }
}

/** What stands in the places of an area, put together again. */
export function textIn(places: readonly WordsPlace[]): string {
  return joinedWords(places.map(({ part, sheet, range }) => ({ part, text: writtenText(sheet, range) })));
}

/** Last year's words as they were put beside the area; undefined where there are none. */
export function lastYearsCopy(workbook: WorkbookSnapshot, name: string): string | undefined {
  const copy = areaIn(workbook, `${name}_last_year`);
  const sheet = workbook.sheets.find((each) => each.name === copy?.sheet);
  const text = copy && sheet && writtenText(sheet, { ...copy.range, top: copy.range.bottom });
  return text === "" ? undefined : text;
}

/**
 * What staff wrote in an area: nothing where it is empty, or as last year's words were put there. Those that somebody
 * took out are an empty text: they do not come again.
 */
function wordsIn(
  workbook: WorkbookSnapshot,
  name: string,
  places: readonly WordsPlace[],
): string | undefined {
  const text = textIn(places);
  const copy = lastYearsCopy(workbook, name);
  if (copy !== undefined && copy === text) return undefined;
  return text === "" && copy === undefined ? undefined : text;
}

/** All places of words of an earlier report, by `wordsKey`; those of an area in the order of its pages. */
export function wordsPlaces(
  workbook: WorkbookSnapshot,
  { fiscalYear, sections }: AnnualReport,
  pages: readonly ReportPage[],
  present: ReadonlyMap<string, SheetSnapshot>,
): ReadonlyMap<string, readonly WordsPlace[]> {
  return new Map(
    sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== "words") return [];
        const nameOf = (part: WordsPart) => areaName(fiscalYear, id, nameOfWordsPart(block.id, part));
        const first = firstPlace(workbook, nameOf(FIRST_PART), block, pages, present);
        if (!first) return [];
        return [[wordsKey(id, block.id), placesFrom(workbook, nameOf, first)] as const];
      }),
    ),
  );
}

/** What staff wrote there, by `wordsKey`. */
export function wordsOf(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  places: ReadonlyMap<string, readonly WordsPlace[]>,
): ReadonlyMap<string, string> {
  return new Map(
    [...places].flatMap(([key, parts]) => {
      const [section = "", area = ""] = key.split(" ");
      const words = wordsIn(workbook, areaName(fiscalYear, section, area), parts);
      return words === undefined ? [] : [[key, words] as const];
    }),
  );
}
