import type { RecordRef } from "../records/kind-record";
import type { Figure } from "../count/figure";
import type { ListCell } from "./section-block";

export const BLANK_LIST_CELL: ListCell = { kind: "blank" };

/** Words in a list, with the records that they come from; nothing where there are none. */
export function listText(text: string, records?: readonly RecordRef[]): ListCell {
  if (text === "") return BLANK_LIST_CELL;
  return { kind: "text", text, ...(records && { records }) };
}

export function listFigure(figure: Figure): ListCell {
  return { kind: "figure", figure };
}

/** So many cells that are one with the cell at their left. */
export function leftCells(count: number): readonly ListCell[] {
  return Array.from({ length: count }, () => ({ kind: "left" }));
}
