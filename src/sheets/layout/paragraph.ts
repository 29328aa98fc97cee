import type { CellRange } from "../../domain/grid/cell-address";
import type { CellFormat } from "../cell-format";
import { textLines, textOfLines, type TextLine } from "./text-lines";

export const PROSE_FONT_POINTS = 10;

/** One line of prose; Yu Gothic needs so much. */
export const PROSE_LINE_POINTS = 17;

/** Prose from the top of its cell on. */
export const PROSE: CellFormat = {
  fontPoints: PROSE_FONT_POINTS,
  horizontal: "left",
  vertical: "top",
  wrap: true,
};

/** Room between the frame of a box and the text in it: a step of indent, at both sides. */
export const INSET_POINTS = 10;

/** Prose within a frame. */
export const PROSE_IN_BOX: CellFormat = { ...PROSE, indent: 1 };

/** One line of bold text above something. */
export const HEADING_LINE: CellFormat = { fontPoints: PROSE_FONT_POINTS, bold: true, horizontal: "left" };

/** The lines of prose in cells so many points wide. */
export function proseLines(text: string, points: number): readonly TextLine[] {
  return textLines(text, points, PROSE_FONT_POINTS);
}

/** Rows of one line each: text of many lines stands in merged rows, since no row may be higher than 409 points. */
export function proseHeights(lines: number): readonly number[] {
  return Array.from({ length: Math.max(1, lines) }, () => PROSE_LINE_POINTS);
}

/** What no line of Japanese begins with. */
const BEGINS_NO_LINE = /^[、。，．・：；？！）」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

/** A text cut where so many of its lines end, or a little earlier: no page begins with 。 */
export function dividedProse(text: string, points: number, lines: number): readonly [string, string] {
  const all = proseLines(text, points);
  let [first, rest] = [textOfLines(all.slice(0, lines)), textOfLines(all.slice(lines))];
  while (!all[lines - 1]?.ends && BEGINS_NO_LINE.test(rest) && first.length > 1) {
    [first, rest] = [first.slice(0, -1), `${first.slice(-1)}${rest}`];
  }
  return [first, rest];
}

/** True where merging makes one cell of several. */
export function isSeveralCells({ top, left, bottom, right }: CellRange): boolean {
  return bottom > top || right > left;
}
