import type { FiscalYear } from "../calendar/fiscal-year";
import { isBlankCell } from "../grid/cell-value";
import { mergedCells, shownCell } from "../grid/merged-cells";
import { cellAt, usedRange, type DateSystem, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CodeLists } from "../settings/code-list";
import type { ReadingChoice } from "../settings/reading-choice";
import {
  captionOf,
  headerForm,
  headerRowsAt,
  textsAbove,
  type HeaderRows,
  type MergedSheet,
} from "./header/header-rows";
import type { HeaderWords } from "./header/header-words";
import { matchHeader, type HeaderMatch } from "./match-header";
import type { CellDateContext } from "./read-cell";
import { RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import { monthBlocks, type MonthBlock } from "./month-captions";
import { sheetPeriod, type SheetPeriod } from "./sheet-period";
import { hasOwnWord, hasSign } from "./sign-of-kind";
import { kindsOfSheet, wordIn } from "./words-of-sheet";

export interface TableContext {
  /** The words of the headers that a sheet may have, by its name. */
  readonly wordsOf: (sheet: string) => HeaderWords;
  readonly codeLists: CodeLists;
  readonly fiscalYear: FiscalYear;
  readonly dateSystem: DateSystem;
  /** The office's own headers of a column, by the column's Japanese label. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** What the office said of forms: such a header need not have a word that is known. */
  readonly choices: readonly ReadingChoice[];
}

/** How well a header fits one kind. */
export interface KindMatch {
  readonly kind: RecordKindId;
  readonly match: HeaderMatch;
  /** The word by which the sheet's name, or a title, speaks of the kind. */
  readonly nameWord: string | undefined;
  readonly titleWord: string | undefined;
}

/** A header on a sheet with what it may be the header of. */
export interface TableMatch {
  readonly header: HeaderRows;
  readonly period: SheetPeriod;
  /** The month over this table, where a sheet has several, one a month; absent on other sheets. */
  readonly block?: MonthBlock;
  readonly kinds: readonly KindMatch[];
}

/** Titles may stand above the first header, but not more than this many rows (records.md, Recognition). */
export const LAST_HEADER_ROW = 14;

/** Below the first header a row must have as many labels to be taken for another one. */
const LABELS_OF_LATER_HEADER = 2;

function labelCount({ sheet, merged }: MergedSheet, row: number, words: HeaderWords, enough: number): number {
  const used = usedRange(sheet);
  let count = 0;
  for (let column = used?.left ?? 0; used && column <= used.right && count < enough; column++) {
    if (words.isLabel(shownCell(sheet, merged, { row, column }).value)) count++;
  }
  return count;
}

/** `5月` over days: the lower row of a header may hold no word at all, and leaves labelled columns free. */
function mayEndBelow({ sheet }: MergedSheet, row: number, words: HeaderWords): boolean {
  const used = usedRange(sheet);
  let leavesFree = false;
  let isFilled = false;
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    const isBlank = isBlankCell(cellAt(sheet, { row: row + 1, column }).value);
    if (!isBlank) isFilled = true;
    else if (words.isLabel(cellAt(sheet, { row, column }).value)) leavesFree = true;
  }
  return leavesFree && isFilled;
}

function headerRowCandidates(of: MergedSheet, words: HeaderWords): readonly number[] {
  const used = usedRange(of.sheet);
  const rows = new Set<number>();
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    const enough = row <= LAST_HEADER_ROW ? 1 : LABELS_OF_LATER_HEADER;
    if (labelCount(of, row, words, enough) < enough) continue;
    rows.add(row);
    if (row < used.bottom && mayEndBelow(of, row, words)) rows.add(row + 1);
  }
  return [...rows].sort((a, b) => a - b);
}

/** The date context of a table: day numbers alone are days of its own month, else of the sheet's. */
function tableDates(
  { fiscalYear, dateSystem }: Pick<TableContext, "fiscalYear" | "dateSystem">,
  period: SheetPeriod,
  block: MonthBlock | undefined,
): CellDateContext {
  const month = block ? block.month : period.of === "month" ? period.month : undefined;
  return { fiscalYear, dateSystem, ...(month && { month }) };
}

function tableAt(
  of: MergedSheet,
  header: HeaderRows,
  titles: readonly string[],
  context: TableContext,
  tried: readonly RecordKindId[],
  block?: MonthBlock,
): TableMatch {
  const { sheet } = of;
  const { bottom } = header;
  const caption = captionOf(sheet, header);
  const period = sheetPeriod(sheet.name, titles, context.fiscalYear);
  const dates = tableDates(context, period, block);
  const rows = { sheet, from: bottom + 1, to: usedRange(sheet)?.bottom ?? bottom };
  const isCaption = tried.some((kind) =>
    caption.some((text) => wordIn(text, RECORD_KINDS[kind].sheetWords) !== undefined),
  );
  const given = { ...context, dates, tried: tried.map((kind) => RECORD_KINDS[kind]) };
  const kinds = tried.map((kind): KindMatch => {
    const { sheetWords } = RECORD_KINDS[kind];
    const nameWord = wordIn(sheet.name, sheetWords);
    const wordAmong = (texts: readonly string[]) =>
      texts.map((text) => wordIn(text, sheetWords)).find((word) => word !== undefined);
    const titleWord = isCaption ? wordAmong(caption) : wordAmong(titles);
    const isNamedAfterKind = nameWord !== undefined || titleWord !== undefined;
    const match = matchHeader(header, rows, RECORD_KINDS[kind], { ...given, isNamedAfterKind });
    return { kind, match, nameWord, titleWord };
  });
  return { header, period, ...(block && { block }), kinds };
}

/** True where the sheet's name or a title speaks of the kind. */
function isNamed({ nameWord, titleWord }: KindMatch): boolean {
  return nameWord !== undefined || titleWord !== undefined;
}

/** True where something tells the kind from lists with the same columns. */
function isTold(found: KindMatch): boolean {
  const kind = RECORD_KINDS[found.kind];
  return hasSign(kind, found.match) || isNamed(found) || hasOwnWord(kind, found.match);
}

/**
 * True where every required column of a kind is there and something tells it, and a kind that has no header of its
 * own is named.
 */
export function isComplete(found: KindMatch): boolean {
  const { kind, match, nameWord } = found;
  return (
    match.missing.length === 0 && isTold(found) && (!RECORD_KINDS[kind].onlyByName || nameWord !== undefined)
  );
}

/** More than a sheet has columns: a table with every required column explains more than any without. */
const WHOLE_TABLE = 100_000;

/** How many columns a table explains as one of some kind. */
function explained({ kinds }: TableMatch): number {
  return Math.max(0, ...kinds.map((each) => each.match.found + (isComplete(each) ? WHOLE_TABLE : 0)));
}

function sharesRows(a: TableMatch, b: TableMatch): boolean {
  return a.header.top <= b.header.bottom && b.header.top <= a.header.bottom;
}

/** A header of which the office has said what it is wins over every other that shares rows with it. */
function withoutRivalsOfChoices(
  tables: readonly TableMatch[],
  choices: readonly ReadingChoice[],
): { readonly chosen: readonly TableMatch[]; readonly others: readonly TableMatch[] } {
  const forms = new Set(choices.map(({ form }) => form));
  const chosen = forms.size === 0 ? [] : tables.filter(({ header }) => forms.has(headerForm(header)));
  const others = tables.filter((table) => !chosen.some((each) => each === table || sharesRows(each, table)));
  return { chosen, others };
}

/**
 * Of tables whose headers share rows only one: a row with labels belongs to the header that ends below it,
 * and a row without is a part of the header only where that explains more columns; else it is a record.
 */
function withoutParts(
  tables: readonly TableMatch[],
  hasLabels: (row: number) => boolean,
): readonly TableMatch[] {
  const covers = (later: TableMatch, table: TableMatch) =>
    later.header.bottom > table.header.bottom && later.header.top <= table.header.bottom;
  const wins = (later: TableMatch, table: TableMatch) => {
    const [more, less] = [explained(later), explained(table)];
    return more > less || (more > 0 && more === less && hasLabels(later.header.bottom));
  };
  return tables.filter(
    (table) =>
      !tables.some((later) => covers(later, table) && wins(later, table)) &&
      !tables.some((earlier) => covers(table, earlier) && !wins(table, earlier)),
  );
}

/** Headers with known words, and those of forms of which the office has said what they are. */
function headersOf(of: MergedSheet, { wordsOf, choices }: TableContext): readonly HeaderRows[] {
  const words = wordsOf(of.sheet.name);
  const candidates = headerRowCandidates(of, words);
  const used = usedRange(of.sheet);
  const forms = new Set(choices.map(({ form }) => form));
  const headers = candidates.map((row) => headerRowsAt(of, row, words.isGroup));
  for (
    let row = used?.top ?? 0;
    used && forms.size > 0 && row <= Math.min(used.bottom, LAST_HEADER_ROW);
    row++
  ) {
    if (candidates.includes(row)) continue;
    const header = headerRowsAt(of, row, words.isGroup);
    if (forms.has(headerForm(header))) headers.push(header);
  }
  return headers.sort((a, b) => a.bottom - b.bottom);
}

/** What a header is put to: all kinds, where the office has said what its form is. */
function kindsTried(
  { name }: SheetSnapshot,
  header: HeaderRows,
  { choices }: TableContext,
): readonly RecordKindId[] {
  const isSaid = choices.length > 0 && choices.some(({ form }) => form === headerForm(header));
  return isSaid ? RECORD_KIND_IDS : kindsOfSheet(name);
}

/** A sheet read as if a row were the last of its header, whatever stands there. */
export function tableAtRow(sheet: SheetSnapshot, row: number, context: TableContext): TableMatch {
  const of: MergedSheet = { sheet, merged: mergedCells(sheet) };
  const header = headerRowsAt(of, row, context.wordsOf(sheet.name).isGroup);
  return tableAt(of, header, textsAbove(sheet, header.top), context, RECORD_KIND_IDS);
}

/** Every row of a sheet that may be a header, top to bottom; below row 15 only such as are complete. */
export function findTables(sheet: SheetSnapshot, context: TableContext): readonly TableMatch[] {
  const of: MergedSheet = { sheet, merged: mergedCells(sheet) };
  const headers = headersOf(of, context);
  const first = Math.min(...headers.map(({ top }) => top));
  const titles = headers.length > 0 ? textsAbove(sheet, first) : [];
  const blocks = monthBlocks(sheet, headers, context.fiscalYear);
  const tables = headers.map((header) =>
    tableAt(of, header, titles, context, kindsTried(sheet, header, context), blocks.get(header)),
  );
  const { chosen, others } = withoutRivalsOfChoices(tables, context.choices);
  const words = context.wordsOf(sheet.name);
  const found = withoutParts(others, (row) => labelCount(of, row, words, 1) > 0).filter(
    ({ header, kinds }) => header.bottom <= LAST_HEADER_ROW || kinds.some(isComplete),
  );
  return [...chosen, ...found].sort((a, b) => a.header.bottom - b.header.bottom);
}
