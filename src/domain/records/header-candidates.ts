import { mergedCells } from "../grid/merged-cells";
import { usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import { LAST_HEADER_ROW, type TableContext } from "./find-tables";
import type { HeaderWords } from "./header/header-words";
import { headerForm, headerRowsAt, type HeaderRows } from "./header/header-rows";

/** A row that a user may take for a header. */
export interface HeaderCandidate {
  /** 0-based; the last row of the header. */
  readonly row: number;
  readonly top: number;
  /** What makes two headers one form. */
  readonly form: string;
  /** The headers, left to right. */
  readonly labels: readonly string[];
  /** How many of them are words of record sheets. */
  readonly known: number;
}

/** A header says more than a title: at least so many cells are filled. */
const FEWEST_LABELS = 2;

function candidate(header: HeaderRows, words: HeaderWords): HeaderCandidate {
  return {
    row: header.bottom,
    top: header.top,
    form: headerForm(header),
    labels: header.cells.map(({ text }) => text),
    known: header.cells.filter(({ value }) => words.isLabel(value)).length,
  };
}

/** The rows of a sheet that may be its header, top to bottom: of the first fifteen, and `also`. */
export function headerCandidates(
  sheet: SheetSnapshot,
  context: TableContext,
  also: readonly number[] = [],
): readonly HeaderCandidate[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const of = { sheet, merged: mergedCells(sheet) };
  const words = context.wordsOf(sheet.name);
  const rows = new Set(also);
  for (let row = used.top; row <= Math.min(used.bottom, LAST_HEADER_ROW); row++) rows.add(row);
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => candidate(headerRowsAt(of, row, words.isGroup), words))
    .filter(({ labels, form }) => labels.length >= FEWEST_LABELS && form !== "");
}

/** The likeliest of them: with most words of record sheets, else with most labels; the first of equals. */
export function likeliestHeader(candidates: readonly HeaderCandidate[]): HeaderCandidate | undefined {
  return [...candidates].sort(
    (a, b) => b.known - a.known || b.labels.length - a.labels.length || a.row - b.row,
  )[0];
}
