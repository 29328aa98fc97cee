import type { CalendarDate } from "../calendar/calendar-date";
import { readFullDateText } from "../calendar/date-text";
import { dateOfSerial } from "../calendar/excel-serial";
import { isInFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import { cellText } from "../grid/cell-value";
import { usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import { confidenceOf, readColumns } from "./choose-kinds";
import { chooseTable, lastRowOf, tablesOf, type ChosenTable, type TableChoice } from "./choose-tables";
import { findTables, type KindMatch, type TableContext } from "./find-tables";
import { filledValues } from "./header/column-values";
import { looksPersonal } from "./personal-sheet";
import { FIRST_PLAUSIBLE_SERIAL } from "./read-cell";
import { RECORD_KINDS } from "./record-kinds";
import type { LabelledColumn, RecognitionReason, SheetBinding, UnreadSheet } from "./sheet-binding";
import type { SheetPeriod } from "./sheet-period";
import { yearOfSheet } from "./sheet-year";

/** What a sheet feeds. A sheet whose `bindings` are all empty has a reason in `unread`. */
export interface SheetRecognition {
  /** Top to bottom. */
  readonly bindings: readonly SheetBinding[];
  /** Kinds that a sheet named after another one has columns of; read only where nothing else holds them. */
  readonly beside: readonly SheetBinding[];
  readonly unread?: UnreadSheet;
}

/** The dates of a table with a year of their own. */
function fullDates(
  sheet: SheetSnapshot,
  { table, chosen }: ChosenTable,
  { fiscalYear, dateSystem }: TableContext,
): readonly CalendarDate[] {
  const rows = { sheet, from: table.header.bottom + 1, to: usedRange(sheet)?.bottom ?? 0 };
  return chosen.flatMap(({ kind, match }) => {
    const bound = match.columns.get(RECORD_KINDS[kind].dateField ?? "");
    if (bound?.form !== "single") return [];
    return filledValues(rows, bound.column).flatMap((value) => {
      if (typeof value === "number")
        return value < FIRST_PLAUSIBLE_SERIAL ? [] : (dateOfSerial(value, dateSystem) ?? []);
      return readFullDateText(cellText(value), { fiscalYear })?.date ?? [];
    });
  });
}

function reasonsOf(
  { kind, match, nameWord, titleWord }: KindMatch,
  byChoice: boolean,
): readonly RecognitionReason[] {
  const { required } = RECORD_KINDS[kind];
  return [
    ...(byChoice ? [{ by: "choice" } as const] : []),
    { by: "columns", found: required.length - match.missing.length, of: required.length },
    ...(nameWord === undefined ? [] : [{ by: "name", word: nameWord } as const]),
    ...(titleWord === undefined ? [] : [{ by: "title", word: titleWord } as const]),
    ...match.byValues,
  ];
}

function unusedColumns(sheet: SheetSnapshot, { table, chosen, beside }: ChosenTable, lastRow: number) {
  const read = readColumns([...chosen, ...beside]);
  const rows = { sheet, from: table.header.bottom + 1, to: lastRow };
  return table.header.cells
    .filter(({ column }) => !read.has(column) && filledValues(rows, column).length > 0)
    .map(({ column, text }): LabelledColumn => ({ column, label: text }));
}

function bind(
  sheet: SheetSnapshot,
  of: ChosenTable,
  match: KindMatch,
  lastRow: number,
  { month, yearAssumed }: Pick<SheetBinding, "month" | "yearAssumed">,
): SheetBinding {
  const { columns, missing, unknownAnswers, repeated } = match.match;
  return {
    sheet: sheet.name,
    kind: match.kind,
    month: match.kind === "carriedCase" ? undefined : month,
    yearAssumed,
    headerTop: of.table.header.top,
    headerRow: of.table.header.bottom,
    lastRow,
    columns,
    missing,
    unknownAnswers,
    repeated,
    unused: unusedColumns(sheet, of, lastRow).filter(
      ({ column }) => !unknownAnswers.some((unknown) => unknown.column === column),
    ),
    shared: of.chosen.length + of.beside.length > 1,
    confidence: of.byChoice ? 1 : confidenceOf(match),
    reasons: reasonsOf(match, of.byChoice),
  };
}

/** Why nothing of a sheet is read. */
function reasonUnread(
  sheet: SheetSnapshot,
  choices: readonly TableChoice[],
  { wordsOf }: TableContext,
): UnreadSheet {
  const { name } = sheet;
  if (choices.some(({ choice }) => choice === "not-to-be-read")) return { sheet: name, why: "chosen" };
  const unsure = choices.flatMap(({ choice }) =>
    typeof choice === "object" && "unsure" in choice ? choice.unsure : [],
  );
  if (unsure.length > 0) return { sheet: name, why: "unsure", kinds: [...new Set(unsure)] };
  return { sheet: name, why: looksPersonal(sheet, wordsOf(name)) ? "personal" : "no-record-kind" };
}

/** A list of carried cases is named after the year before as often as after its own. */
function isForCarriedCases({ chosen }: ChosenTable): boolean {
  return chosen.every(({ kind }) => kind === "carriedCase");
}

function saysYear(period: SheetPeriod): boolean {
  return period.of === "year" || (period.of === "month" && period.yearSaid);
}

/** A sheet of one table a month is kept for no month, where one of them is of the year. */
function periodOf(
  { table: { period, block } }: ChosenTable,
  tables: readonly ChosenTable[],
  fiscalYear: FiscalYear,
): SheetPeriod {
  if (!block || period.of === "unsaid" || period.from === "name") return period;
  const isOfYear = ({ table }: ChosenTable): boolean =>
    table.block?.month !== undefined && isInFiscalYear(table.block.month, fiscalYear);
  return tables.some(isOfYear) ? { of: "unsaid" } : period;
}

/** Finds the tables of a sheet with their kinds, month, header rows and columns, or says why it is not read. */
export function recogniseSheet(sheet: SheetSnapshot, context: TableContext): SheetRecognition {
  const unread = (why: UnreadSheet): SheetRecognition => ({ bindings: [], beside: [], unread: why });
  const used = usedRange(sheet);
  const { name } = sheet;
  if (!used) return unread({ sheet: name, why: "empty" });
  const choices = findTables(sheet, context).map((table) => ({
    table,
    choice: chooseTable(sheet, table, context.choices),
  }));
  const tables = tablesOf(choices);
  const [first] = tables;
  if (!first) return unread(reasonUnread(sheet, choices, context));
  const period = periodOf(first, tables, context.fiscalYear);
  const dates = fullDates(sheet, first, context);
  const year = isForCarriedCases(first)
    ? { month: undefined }
    : yearOfSheet(name, period, context.fiscalYear, dates);
  if ("unread" in year) return unread(year.unread);
  const yearAssumed = !saysYear(period) && dates.length === 0;
  const bound = tables.map((table) => {
    const lastRow = lastRowOf(table, choices, tables, used.bottom);
    const { block } = table.table;
    const kept = { month: block ? block.month : year.month, yearAssumed };
    return {
      bindings: table.chosen.map((match) => bind(sheet, table, match, lastRow, kept)),
      beside: table.beside.map((match) => bind(sheet, table, match, lastRow, kept)),
    };
  });
  return {
    bindings: bound.flatMap(({ bindings }) => bindings),
    beside: bound.flatMap(({ beside }) => beside),
  };
}
