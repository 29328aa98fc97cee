import type { CarriedNote } from "../../app/carried-notes/carried-note";
import { cellAddress } from "../../domain/grid/cell-address";
import type { PaneLanguage } from "../pane-language";

/** So many places are named; they lead to the others. */
const MOST = 6;

/** `H5、H7`: where on the new sheet cells of the staff's stand. */
export function carriedCells(notes: readonly CarriedNote[], { messages }: PaneLanguage): string {
  const { listSeparator, moreCells } = messages.report;
  const cells = notes
    .slice(0, MOST)
    .map(({ to }) => cellAddress(to))
    .join(listSeparator);
  return notes.length > MOST ? moreCells(cells) : cells;
}

/** Which of them were formulas and come as values; nothing where there is none. */
export function carriedAsValues(notes: readonly CarriedNote[], language: PaneLanguage): string {
  const values = notes.filter(({ isValueNow }) => isValueNow);
  if (values.length === 0) return "";
  const { messages, number } = language;
  return messages.report.carriedAsValues(number(values.length), carriedCells(values, language));
}
