import { cellAddress } from "../../domain/grid/cell-address";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { WordsBlock } from "../../domain/report/section-block";
import { formulaCell, textCell } from "../plan-cells";
import { HEADING_LINE, isSeveralCells, PROSE, proseHeights, proseLines } from "./paragraph";
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

/** The area's name for the copy of last year's words beside the page. */
function nameOfCopy(id: string): string {
  return `${id}_last_year`;
}

/** The rows of an area: as many as it has at least, or as its text needs. */
function linesOfArea({ lines }: WordsBlock, text: string | undefined, { grid }: BlockPage): number {
  if (text === undefined) return lines;
  const width = pointsOfSpan(grid, { left: 0, right: lastColumn(grid) });
  const needed = proseLines(text, width).length;
  return Math.max(lines, needed > LINES_WITHOUT_RESERVE ? needed + 1 : needed);
}

/**
 * Last year's words beside the page, and 前年度の文 at the end of the heading's line: a formula that compares the two,
 * so that the mark goes as soon as somebody edits the area.
 */
function drawLastYear(block: WordsBlock, page: BlockPage, top: number, text: string): BlockDrawing {
  const { id, lastYear } = block;
  if (lastYear === undefined) return {};
  const beside = columnBesidePage(page.grid);
  const area = { row: top + 1, column: 0 };
  const copy = { row: top + 1, column: beside };
  const mark = `=IF(EXACT(${cellAddress(area)},${cellAddress(copy)}),"${REPORT_TEXTS.lastYearsWords}","")`;
  const result = text === lastYear ? REPORT_TEXTS.lastYearsWords : "";
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
    areas: [{ area: nameOfCopy(id), range: kept }],
    owned: [kept],
  };
}

function drawWords(block: WordsBlock, page: BlockPage, top: number): BlockDrawing {
  const { id, heading, lastYear } = block;
  const text = page.words.get(id) ?? lastYear;
  const area = rowsAcross(page.grid, top + 1, top + linesOfArea(block, text, page));
  const texts: PlacedCell[] = [
    ...(heading === undefined ? [] : [placed(top, 0, textCell(heading))]),
    ...(text === undefined || text === "" ? [] : [placed(area.top, 0, textCell(text))]),
  ];
  const kept = drawLastYear(block, page, top, text ?? "");
  return {
    cells: [...texts, ...(kept.cells ?? [])],
    merges: isSeveralCells(area) ? [area] : [],
    formats: [
      { range: rowsAcross(page.grid, top), format: HEADING_LINE },
      { range: area, format: { ...PROSE, border: "frame" } },
      ...(kept.formats ?? []),
    ],
    areas: [{ area: id, range: area }, ...(kept.areas ?? [])],
    owned: kept.owned ?? [],
  };
}

/**
 * An area for the staff's own words, in one cell of its own. It grows with its text and is never divided: what staff
 * write would otherwise have to be put together from two places.
 */
export function wordsBlock(block: WordsBlock, page: BlockPage): PageBlock {
  const text = page.words.get(block.id) ?? block.lastYear;
  const heading = block.heading === undefined ? MARK_POINTS : HEADING_POINTS;
  return {
    heights: [heading, ...proseHeights(linesOfArea(block, text, page))],
    draw: (top) => drawWords(block, page, top),
  };
}
