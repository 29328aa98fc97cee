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
