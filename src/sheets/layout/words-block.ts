import { cellAddress } from "../../domain/grid/cell-address";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { WordsBlock } from "../../domain/report/section-block";
import { formulaCell, textCell } from "../plan-cells";
import { FIRST_PART, nameOfWordsPart, type WordsPart } from "../words-part";
import { dividedWords } from "./divided-words";
import {
  HEADING_LINE,
  INSET_POINTS,
  isSeveralCells,
  PROSE_IN_BOX,
  PROSE_LINE_POINTS,
  proseHeights,
  proseLines,
} from "./paragraph";
import type { BlockDrawing, BlockPage, PageBlock } from "./page-block";
import { columnBesidePage, lastColumn, pointsOfSpan, rowsAcross } from "./page-grid";
import { placed, type PlacedCell } from "./placed-cell";

const HEADING_POINTS = 17;
/** Room for 前年度の文 where nothing is printed above the area. */
const MARK_POINTS = 14;
const MARK_COLOUR = "#C00000";
const BESIDE_COLOUR = "#7F7F7F";
/** Above so many lines one more is kept free, as programs break them differently. */
const LINES_WITHOUT_RESERVE = 8;
/** Fewer lines than these are not left alone at the foot of a page. */
const LEAST_LINES = 3;

/** What of an area stands on one page. */
interface PartOfWords extends WordsPart {
  readonly id: string;
  readonly heading?: string;
  /** How many lines it has room for at least. */
  readonly lines: number;
  readonly text: string | undefined;
  /** Last year's words, all of them where the area begins; kept beside the page. */
  readonly lastYear?: string;
  /** As many of their characters as stand on this page; absent: all. */
  readonly lastYearLength?: number;
}

function widthOfText({ grid }: BlockPage): number {
  return pointsOfSpan(grid, { left: 0, right: lastColumn(grid) }) - INSET_POINTS;
}

/** The rows of an area: as many as it has at least, or as its text needs. */
function linesOfArea({ lines, text }: PartOfWords, page: BlockPage): number {
  const least = Math.min(lines, page.tightness.mostWordsLines);
  if (text === undefined) return least;
  const needed = proseLines(text, widthOfText(page)).length;
  return Math.max(least, needed > LINES_WITHOUT_RESERVE ? needed + 1 : needed);
}

/**
 * Last year's words beside the page, and 前年度の文 at the end of the heading's line: a formula that compares the two,
 * so that the mark goes as soon as somebody edits the area.
 */
function drawLastYear(part: PartOfWords, page: BlockPage, top: number): BlockDrawing {
  const { id, text, lastYear, lastYearLength } = part;
  if (lastYear === undefined) return {};
  const beside = columnBesidePage(page.grid);
  const area = { row: top + 1, column: 0 };
  const copy = { row: top + 1, column: beside };
  const [here, compared] =
    lastYearLength === undefined
      ? [lastYear, cellAddress(copy)]
      : [lastYear.slice(0, lastYearLength), `LEFT(${cellAddress(copy)},${lastYearLength})`];
  const mark = `=IF(EXACT(${cellAddress(area)},${compared}),"${REPORT_TEXTS.lastYearsWords}","")`;
  const result = text === here ? REPORT_TEXTS.lastYearsWords : "";
  const right = lastColumn(page.grid);
  const kept = { top, left: beside, bottom: top + 1, right: beside };
  return {
    cells: [
      placed(top, right, formulaCell(mark, result)),
      placed(top, beside, textCell(REPORT_TEXTS.lastYearsWordsBeside)),
      placed(copy.row, beside, textCell(lastYear)),
    ],
    formats: [
      {
        range: { top, left: right, bottom: top, right },
        format: { fontPoints: 9, bold: false, fontColour: MARK_COLOUR, horizontal: "right" },
      },
      {
        range: kept,
        format: { fontPoints: 8, fontColour: BESIDE_COLOUR, vertical: "top", wrap: false },
      },
    ],
    areas: [{ area: `${nameOfWordsPart(id, part)}_last_year`, range: kept }],
    owned: [kept],
  };
}

function drawWords(part: PartOfWords, page: BlockPage, top: number): BlockDrawing {
  const { id, heading, text } = part;
  const area = rowsAcross(page.grid, top + 1, top + linesOfArea(part, page));
  const texts: PlacedCell[] = [
    ...(heading === undefined ? [] : [placed(top, 0, textCell(heading))]),
    ...(text === undefined || text === "" ? [] : [placed(area.top, 0, textCell(text))]),
  ];
  const kept = drawLastYear(part, page, top);
  return {
    cells: [...texts, ...(kept.cells ?? [])],
    merges: isSeveralCells(area) ? [area] : [],
    formats: [
      { range: rowsAcross(page.grid, top), format: HEADING_LINE },
      { range: area, format: { ...PROSE_IN_BOX, border: "frame" } },
      ...(kept.formats ?? []),
    ],
    areas: [{ area: nameOfWordsPart(id, part), range: area }, ...(kept.areas ?? [])],
    owned: kept.owned ?? [],
  };
}

/** A part cut after so many lines. What is last year's is marked on each page; what was edited, on none. */
function divided(
  part: PartOfWords,
  text: string,
  page: BlockPage,
  lines: number,
): [PartOfWords, PartOfWords] {
  const { id, lastYear, lastYearLength } = part;
  const { first, rest, runsOn } = dividedWords(text, widthOfText(page), lines);
  const isLastYears = lastYear?.slice(0, lastYearLength) === text;
  return [
    { ...part, text: first, ...(isLastYears && { lastYearLength: first.length }) },
    {
      id,
      lines: 1,
      number: part.number + 1,
      runsOn,
      text: rest,
      ...(isLastYears && { lastYear: rest }),
    },
  ];
}

function partBlock(part: PartOfWords, page: BlockPage): PageBlock {
  const { heading, text } = part;
  const above = heading === undefined ? MARK_POINTS : HEADING_POINTS;
  const lines = linesOfArea(part, page);
  return {
    heights: [above, ...proseHeights(lines)],
    draw: (top) => drawWords(part, page, top),
    divide: (points) => {
      const room = Math.floor((points - above) / PROSE_LINE_POINTS);
      if (text === undefined || room <= LEAST_LINES || room >= lines) return undefined;
      const [first, rest] = divided(part, text, page, room - 1);
      return [partBlock(first, page), partBlock(rest, page)];
    },
  };
}

/**
 * An area for the staff's own words, in one cell of its own that grows with its text. What is longer than a page goes on
 * on the next one, in a cell with a name that tells how the two are put together again.
 */
export function wordsBlock({ id, heading, lines, lastYear }: WordsBlock, page: BlockPage): PageBlock {
  return partBlock(
    {
      ...FIRST_PART,
      id,
      lines,
      text: page.words.get(id) ?? lastYear,
      ...(heading !== undefined && { heading }),
      ...(lastYear !== undefined && { lastYear }),
    },
    page,
  );
}
