import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellRange } from "../domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { WordsBlock } from "../domain/report/section-block";
import { wordsKey } from "../sheets/lay-out-report";
import { areaName } from "../sheets/report-names";
import { filledCells } from "./filled-cells";
import { areaIn } from "./present-areas";
import type { ReportPage } from "./report-pages";

/** Where staff wrote. */
export interface WordsPlace {
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

/** Where an area of words stands in an earlier report; undefined where there is no such place. */
function wordsPlace(
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
  return sheet && range && { sheet, range };
}

function textIn({ sheet, range }: WordsPlace): string {
  return filledCells(sheet, range)
    .map(({ text }) => text)
    .join("\n");
}

/** Last year's words as they were put beside the area; undefined where there are none. */
function lastYearsCopy(workbook: WorkbookSnapshot, name: string): string | undefined {
  const copy = areaIn(workbook, `${name}_last_year`);
  const sheet = workbook.sheets.find((each) => each.name === copy?.sheet);
  return copy && sheet && filledCells(sheet, { ...copy.range, top: copy.range.bottom })[0]?.text;
}

/**
 * What staff wrote in an area: nothing where it is empty, or as last year's words were put there. Those that somebody
 * took out are an empty text: they do not come again.
 */
function wordsIn(workbook: WorkbookSnapshot, name: string, place: WordsPlace): string | undefined {
  const text = textIn(place);
  const copy = lastYearsCopy(workbook, name);
  if (copy !== undefined && copy === text) return undefined;
  return text === "" && copy === undefined ? undefined : text;
}

/** All places of words of an earlier report, by `wordsKey`. */
export function wordsPlaces(
  workbook: WorkbookSnapshot,
  { fiscalYear, sections }: AnnualReport,
  pages: readonly ReportPage[],
  present: ReadonlyMap<string, SheetSnapshot>,
): ReadonlyMap<string, WordsPlace> {
  return new Map(
    sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== "words") return [];
        const name = areaName(fiscalYear, id, block.id);
        const place = wordsPlace(workbook, name, block, pages, present);
        return place ? [[wordsKey(id, block.id), place] as const] : [];
      }),
    ),
  );
}

/** What staff wrote there, by `wordsKey`: cell by cell in reading order. */
export function wordsOf(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  places: ReadonlyMap<string, WordsPlace>,
): ReadonlyMap<string, string> {
  return new Map(
    [...places].flatMap(([key, place]) => {
      const [section = "", area = ""] = key.split(" ");
      const words = wordsIn(workbook, areaName(fiscalYear, section, area), place);
      return words === undefined ? [] : [[key, words] as const];
    }),
  );
}
