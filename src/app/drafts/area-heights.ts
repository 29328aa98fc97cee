import type { CellRange } from "../../domain/grid/cell-address";
import { PRINTABLE_POINTS } from "../../sheets/layout/page";
import { PROSE_LINE_POINTS, proseLines } from "../../sheets/layout/paragraph";

/** The columns of a page are each cut down to whole points. */
const NARROWER_POINTS = 16;

/** Programs break lines differently: above so many lines one more is kept free. */
const LINES_WITHOUT_RESERVE = 8;

/** How high each row of an area is, so that a text has room in all of them together. */
export function rowPointsFor({ top, bottom }: CellRange, text: string): number {
  const rows = bottom - top + 1;
  const needed = proseLines(text, PRINTABLE_POINTS - NARROWER_POINTS).length;
  const lines = needed > LINES_WITHOUT_RESERVE ? needed + 1 : needed;
  return lines <= rows ? PROSE_LINE_POINTS : Math.ceil((lines * PROSE_LINE_POINTS) / rows);
}
