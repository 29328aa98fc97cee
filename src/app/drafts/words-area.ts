import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { DRAFT_AREA } from "../../domain/report/drafts/drafts-of-section";
import { areaName } from "../../sheets/report-names";
import { FIRST_PART, nameOfWordsPart, type WordsPart } from "../../sheets/words-part";
import { filledCells, isInside } from "../filled-cells";
import { areaIn } from "../present-areas";
import { lastYearsCopy, placesFrom, textIn, type WordsPlace } from "../report-words";

/** ●分析 of a section as it stands in the workbook. */
export interface WordsArea {
  /** The part of it that stands on each page, from the first on. */
  readonly places: readonly WordsPlace[];
  /** What stands in all of them. */
  readonly text: string;
  /** True where that is last year's words as they were put there. */
  readonly holdsLastYear: boolean;
  /** Where further words go: where the last words stand; in place of last year's, where these begin. */
  readonly placeForMore: WordsPlace;
}

/** Found by its names, wherever they were moved to; undefined where it is gone. */
export function wordsArea(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: string,
): WordsArea | undefined {
  const nameOf = (part: WordsPart) => areaName(fiscalYear, section, nameOfWordsPart(DRAFT_AREA, part));
  const name = nameOf(FIRST_PART);
  const area = areaIn(workbook, name);
  const sheet = area && workbook.sheets.find((each) => each.name === area.sheet);
  if (!sheet) return undefined;
  const first: WordsPlace = { part: FIRST_PART, sheet, range: area.range };
  const places = placesFrom(workbook, nameOf, first);
  const text = textIn(places);
  const holdsLastYear = text !== "" && text === lastYearsCopy(workbook, name);
  const last = places.findLast((place) => textIn([place]) !== "");
  return { places, text, holdsLastYear, placeForMore: (holdsLastYear ? undefined : last) ?? first };
}

/** The merged cells that a cell is in; itself where it is in none. */
function wholeCell({ merges }: SheetSnapshot, at: CellPosition): CellRange {
  return (
    merges.find((range) => isInside(at, range)) ?? {
      top: at.row,
      left: at.column,
      bottom: at.row,
      right: at.column,
    }
  );
}

/** The first cells of an area's rows, merged ones once, that can hold words: no formulas, no numbers. */
function cellsForWords({ sheet, range }: WordsPlace): readonly CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const at = { row, column: range.left };
    const whole = wholeCell(sheet, at);
    const isFirst = whole.top === row && whole.left === range.left;
    const { value, formula } = cellAt(sheet, at);
    const holdsWords = formula === undefined && (value === null || typeof value === "string");
    if (isFirst && holdsWords) cells.push(at);
  }
  return cells;
}

/** Where further words go: into the first empty cell below all words, else to the end of the last that has some. */
export function cellForMore(place: WordsPlace): CellPosition | undefined {
  const cells = cellsForWords(place);
  const filled = filledCells(place.sheet, place.range);
  const lastRow = filled.at(-1)?.at.row ?? place.range.top - 1;
  const empty = cells.find((at) => at.row > lastRow && cellText(cellAt(place.sheet, at).value) === "");
  return empty ?? cells.findLast((at) => at.row === lastRow);
}
