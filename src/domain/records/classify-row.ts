import { cellText, isBlankCell, type CellValue } from "../grid/cell-value";
import type { CodeList, CodeListId, CodeLists } from "../settings/code-list";
import { findCode } from "../settings/find-code";
import { readNumberText } from "../text/number-text";
import { textKey } from "../text/text-key";
import { readDateCell, readPeriodCell, type CellDateContext } from "./read-cell";
import { isOptionalKind, RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import type { SheetBinding } from "./sheet-binding";
import { meantCell, type TableCells } from "./table-cells";
import type { TableHeader } from "./table-header";

/**
 * What a row is.
 * - `note`: a title, a header, a note, or a number written in advance.
 * - `asked`: something stands there that is neither a record nor any of these.
 */
export type RowClass = "record" | "total" | "note" | "empty" | "asked";

/** What is looked at to tell one row of a table from another. */
export interface RowContext {
  readonly table: TableCells;
  readonly header: TableHeader;
  /** The kinds that the table feeds; all have one header. */
  readonly bindings: readonly SheetBinding[];
  readonly codeLists: CodeLists;
  readonly dates: CellDateContext;
}

interface FilledCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | undefined;
}

const TOTAL_WORD =
  /^(?:.{0,6}(?:合計|小計|総計|月計|累計|年計)|(?:男|女|男女|件数|人数|世帯|数量|年度|\d{1,2}月分?)?計|(?:出席|参加|受講)(?:者数?|人数|数)計?)$/;
/** What a case number looks like: not a sentence, and with a digit. */
const CASE_NUMBER = /^(?=.*\p{Nd})[\p{L}\p{N}\s#№.,、・/‐-―−-]{1,40}$/u;
const TOTAL_FORMULA = /^=\s*(?:SUM|SUBTOTAL|COUNT|COUNTA|COUNTIFS?|SUMIFS?|SUMPRODUCT)\(/i;
const NOTE_START = /^[※注*＊■●◆・【（(]/;
const SENTENCE = /[。：:]|です|ます/;

function filledCells({ table: { sheet } }: RowContext, row: number): readonly FilledCell[] {
  const { cells, origin } = sheet;
  const filled: FilledCell[] = [];
  for (const [index, { value, formula }] of (cells[row - origin.row] ?? []).entries()) {
    if (isBlankCell(value)) continue;
    filled.push({ column: origin.column + index, value, text: cellText(value), formula });
  }
  return filled;
}

/** Whether the row has a date, and how many of a kind's required fields can be read in it: 0 … 1. */
function readFields({ table, bindings, codeLists, dates }: RowContext, row: number) {
  let isDated = false;
  let most = 0;
  for (const { kind, columns } of bindings) {
    const { required, dateField, columns: definitions } = RECORD_KINDS[kind];
    let read = 0;
    for (const field of required) {
      const bound = columns.get(field);
      if (bound?.form !== "single") continue;
      const cell = meantCell(table, row, bound.column);
      if (isBlankCell(cell.value)) continue;
      const list = definitions.get(field)?.codeList;
      const readDay = definitions.get(field)?.mayBePeriod ? readPeriodCell : readDateCell;
      const isDate = field === dateField && readDay(cell, dates).state === "read";
      if (isDate && !isDayAlone(cell.value)) isDated = true;
      const isNumbered = field.startsWith("caseNumber") && CASE_NUMBER.test(cellText(cell.value));
      const isCode = list !== undefined && findCode(codeLists[list], cellText(cell.value)) !== undefined;
      if (isDate || isCode || isNumbered) read++;
    }
    most = Math.max(most, read / Math.max(1, required.length));
  }
  return { isDated, share: most };
}

/** A small number under a date may be a day, or a count. */
function isDayAlone(value: CellValue): boolean {
  return typeof value === "number" && value <= 31;
}

function isNumeric({ value, text }: FilledCell): boolean {
  return typeof value === "number" || readNumberText(text) !== undefined;
}

/** The header once more, as on the second page of a printed list: most cells say what their header says. */
function repeatsHeader({ header }: RowContext, filled: readonly FilledCell[]): boolean {
  let others = 0;
  for (const { column, text } of filled) {
    if (!header.keysAt(column).includes(textKey(text))) others++;
    if (others * 2 >= filled.length) return false;
  }
  return filled.length - others >= 2;
}

/** The rows that a formula of this sheet refers to: `E2:E5` is four of them. */
const ROWS_REFERRED_TO = /\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?/gi;
/** What is not of this sheet: texts, and ranges of other sheets. */
const TEXT_OR_OTHER_SHEET = /"[^"]*"|(?:'[^']*'|[^\s!(),;'"=+*/&<>-]+)![$A-Z0-9:]+/gi;
const THIS_ROW = /\[@|\[#This Row\]/i;

/**
 * True for a total over other rows. `=SUM(D5:Q5)`, the sum of a record's own row, is none, nor is a running
 * total, which takes its own row in.
 */
function addsUpOtherRows(formula: string, row: number, headerRow: number): boolean {
  if (!TOTAL_FORMULA.test(formula)) return false;
  const plain = formula.replace(TEXT_OR_OTHER_SHEET, "");
  if (THIS_ROW.test(plain)) return false;
  const ranges = [...plain.matchAll(ROWS_REFERRED_TO)].map(([, first, last]) => {
    const [from, to] = [Number(first) - 1, Number(last ?? first) - 1];
    return { from: Math.min(from, to), to: Math.max(from, to) };
  });
  const below = ranges.filter(({ to }) => to > headerRow);
  // Without one it counts whole columns, or another sheet.
  return below.length === 0 ? ranges.length === 0 : !below.some(({ from, to }) => from <= row && row <= to);
}

function isTotal(
  { bindings }: RowContext,
  row: number,
  filled: readonly FilledCell[],
  isDated: boolean,
  share: number,
): boolean {
  if (isDated) return false;
  const headerRow = bindings[0]?.headerRow ?? 0;
  if (
    filled.slice(0, 2).some(({ value, text }) => typeof value === "string" && TOTAL_WORD.test(textKey(text)))
  )
    return share < 0.5;
  return (
    share === 0 &&
    filled.some(({ formula }) => formula !== undefined && addsUpOtherRows(formula, row, headerRow))
  );
}

function listsOf(kind: RecordKindId): readonly CodeListId[] {
  return [...RECORD_KINDS[kind].columns.values()].flatMap(({ codeList }) => codeList ?? []);
}

const USUAL_LISTS: ReadonlySet<CodeListId> = new Set(
  RECORD_KIND_IDS.filter((kind) => !isOptionalKind(kind)).flatMap(listsOf),
);

/** The lists whose codes may be summed up below a table: those of every office, and those of the table's kinds. */
function summedLists({ bindings, codeLists }: RowContext): readonly CodeList[] {
  const ids = new Set([...USUAL_LISTS, ...bindings.flatMap(({ kind }) => listsOf(kind))]);
  return [...ids].map((id) => codeLists[id]);
}

/** `男 5`, `電話・メール 12`: a small table of totals below the records. */
function isSummary(filled: readonly FilledCell[], lists: readonly CodeList[]): boolean {
  const labels = filled.filter((cell) => !isNumeric(cell));
  const isLabel = ({ text }: FilledCell): boolean =>
    lists.some((list) => findCode(list, text) !== undefined) ||
    TOTAL_WORD.test(textKey(text)) ||
    COUNT_WORD.test(text);
  return labels.length > 0 && labels.every(isLabel) && (filled.length > labels.length || labels.length === 1);
}

const COUNT_WORD = /件数|人数|集計|内訳/;

/** `終結理由　件数`: labels over a small table of totals, words of the header above among them. */
function isSmallHeader(context: RowContext, filled: readonly FilledCell[]): boolean {
  const { table, bindings } = context;
  const [binding] = bindings;
  if (!binding) return false;
  const { cells, origin } = table.sheet;
  const headers = cells.slice(binding.headerTop - origin.row, binding.headerRow + 1 - origin.row).flat();
  const words = new Set(headers.flatMap(({ value }) => (isBlankCell(value) ? [] : textKey(cellText(value)))));
  return (
    filled.length >= 2 &&
    filled.some(({ text }) => COUNT_WORD.test(text)) &&
    filled.every(
      ({ text }) => words.has(textKey(text)) || COUNT_WORD.test(text) || TOTAL_WORD.test(textKey(text)),
    )
  );
}

/**
 * Tells records from totals, notes and rows that are only formatted or numbered in advance. `isLoose`:
 * something else than a record stands between the row and the last record.
 */
export function classifyRow(context: RowContext, row: number, isLoose: boolean): RowClass {
  const { read, labelAt } = context.header;
  const filled = filledCells(context, row);
  const [first, second] = filled;
  if (!first) return "empty";
  if (repeatsHeader(context, filled)) return "note";
  const { isDated, share } = readFields(context, row);
  if (isTotal(context, row, filled, isDated, share)) return "total";
  if (filled.every(({ column }) => labelAt(column) === undefined)) return "note";
  if (!second && NOTE_START.test(first.text) && share === 0) return "note";
  if (filled.every((cell) => isNumeric(cell) && !read.has(cell.column))) return "note";
  if (!isLoose || isDated || share >= 0.5) return "record";
  if (isSummary(filled, summedLists(context))) return "total";
  if (isSmallHeader(context, filled)) return "note";
  const isText = !second && typeof first.value === "string" && !read.has(first.column);
  if (isText || (!second && SENTENCE.test(first.text))) return "note";
  return "asked";
}
