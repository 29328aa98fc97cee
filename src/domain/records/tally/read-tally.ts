import { findFiscalYearInText, type FiscalYear } from "../../calendar/fiscal-year";
import type { CellPosition } from "../../grid/cell-address";
import { cellText, isBlankCell, type CellValue } from "../../grid/cell-value";
import { mergedCells, shownCell } from "../../grid/merged-cells";
import { cellAt, usedRange, type DateSystem, type SheetSnapshot } from "../../grid/sheet-snapshot";
import type { CodeLists } from "../../settings/code-list";
import { readNumberText } from "../../text/number-text";
import type { MergedSheet } from "../header/header-rows";
import type { HeaderWords } from "../header/header-words";
import { monthBlocks, writesMonths, type MonthBlock, type MonthRow } from "./month-blocks";
import type { MonthlyTally, TallyValue, WrongTotal } from "./monthly-tally";
import { tallyColumns, type TallyColumn } from "./tally-columns";
import { captionsAbove, tallyHeader, type TallyHeader } from "./tally-header";
import { isTotalColumn, totalsOf } from "./tally-totals";
import { transposedSheet } from "./transposed-sheet";

export interface TallyContext {
  readonly fiscalYear: FiscalYear;
  readonly dateSystem: DateSystem;
  readonly codeLists: CodeLists;
  readonly words: HeaderWords;
}

/** Titles stand in the first rows. */
const TITLE_ROWS = 3;

/** What stands where there is no number to write. */
const NO_NUMBER = /^[-‐‑‒–—―−ー…・./／※＊*]+$/;

/** A count; null where none is written, undefined where what is written is none. */
function countIn(value: CellValue): number | null | undefined {
  if (isBlankCell(value)) return null;
  const number = typeof value === "number" ? value : readNumberText(cellText(value));
  if (number === undefined) return NO_NUMBER.test(cellText(value).normalize("NFKC")) ? null : undefined;
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** The table as it is read, its months down a column; `across`: they stand across on the sheet. */
interface OrientedSheet extends MergedSheet {
  readonly across: boolean;
}

function placeOf({ across }: OrientedSheet, row: number, column: number): CellPosition {
  return across ? { row: column, column: row } : { row, column };
}

/** The lines of a month: 7-2 prints households over items, both under one month. */
function linesOf({ rows, bottom }: MonthBlock, at: MonthRow): readonly number[] {
  const next = rows.find(({ row }) => row > at.row)?.row ?? bottom + 1;
  return Array.from({ length: Math.min(2, next - at.row) }, (_, index) => at.row + index);
}

interface ReadValues {
  readonly values: readonly TallyValue[];
  readonly unreadable: readonly CellPosition[];
}

function valuesOf(
  of: OrientedSheet,
  block: MonthBlock,
  columns: readonly TallyColumn[],
  isOfHouseholds: boolean,
): ReadValues {
  const read = (row: number, column: number) => countIn(cellAt(of.sheet, { row, column }).value);
  const hasTwoLines = block.rows.slice(0, -1).some((each) => {
    const [, second] = linesOf(block, each);
    return (
      second !== undefined &&
      columns.some(({ item, column }) => item === "food" && typeof read(second, column) === "number")
    );
  });
  const values: TallyValue[] = [];
  const unreadable: CellPosition[] = [];
  for (const each of block.rows) {
    for (const { column, item, code } of columns) {
      const lines = item === "food" && hasTwoLines ? linesOf(block, each) : [each.row];
      lines.forEach((row, index) => {
        const value = read(row, column);
        const cell = placeOf(of, row, column);
        if (value === undefined) unreadable.push(cell);
        if (value === undefined || value === null) return;
        const isHouseholds = hasTwoLines ? index === 0 : isOfHouseholds;
        const line = item === "food" ? (isHouseholds ? "households" : "items") : undefined;
        values.push({ item, code, month: each.month, line, value, cell });
      });
    }
  }
  return { values, unreadable };
}

/** What names a table: the texts right above it, on the sheet as it stands. */
function captionsOf(of: OrientedSheet, original: MergedSheet, block: MonthBlock, header: TallyHeader) {
  const used = usedRange(original.sheet);
  const { column: left, right, top } = block;
  const above = of.across
    ? captionsAbove(original, block.column, {
        top: used?.top ?? 0,
        left: used?.left ?? 0,
        right: used?.right ?? 0,
      })
    : captionsAbove(of, header.top, { top, left, right });
  return [header.corner, ...above];
}

function wrongTotals(of: OrientedSheet, totals: ReturnType<typeof totalsOf>): readonly WrongTotal[] {
  const read = ([row, column]: readonly [number, number]) => countIn(cellAt(of.sheet, { row, column }).value);
  return totals.flatMap(({ total, parts }): readonly WrongTotal[] => {
    const written = read(total);
    const sum = parts.reduce((all, part) => all + (read(part) ?? 0), 0);
    if (typeof written !== "number" || written === sum) return [];
    return [{ cell: placeOf(of, ...total), total: written, sum }];
  });
}

function tallyOfBlock(
  of: OrientedSheet,
  original: MergedSheet,
  block: MonthBlock,
  { fiscalYear, codeLists, words }: TallyContext,
  yearOfSheet: FiscalYear,
): MonthlyTally | undefined {
  const { sheet } = of;
  const header = tallyHeader(of, block, words.isGroup, fiscalYear);
  const captions = captionsOf(of, original, block, header);
  if ((onlyYearIn(captions) ?? yearOfSheet) !== fiscalYear) return undefined;
  const [first] = block.rows;
  const last = block.rows.at(-1) ?? first;
  const rows = { sheet, from: first.row, to: last.row };
  const { columns, unknown, contents } = tallyColumns(header.cells, rows, codeLists, [
    ...captions,
    sheet.name,
  ]);
  const labelAt = (row: number) => cellText(shownCell(sheet, of.merged, { row, column: block.column }).value);
  const totals = totalsOf(block, columns, header.cells, codeLists, labelAt);
  const above = [sheet.name, ...captions, ...header.cells.map(({ text }) => text)].join(" ");
  const read = valuesOf(of, block, columns, above.includes("世帯"));
  if (read.values.length === 0) return undefined;
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    headerTop: of.across ? block.column : header.top,
    headerRow: of.across ? block.column : header.bottom,
    items: [...new Set(columns.map(({ item }) => item))],
    months: block.rows.map(({ month }) => month),
    ...read,
    contents: contents.flatMap(({ column, code }) =>
      block.rows.flatMap(({ row, month }) => {
        const text = cellText(cellAt(sheet, { row, column }).value).trim();
        return text === "" || NO_NUMBER.test(text.normalize("NFKC")) ? [] : [{ code, month, text }];
      }),
    ),
    unknown: unknown
      .filter((column) => !isTotalColumn(column, totals))
      .map((column) => placeOf(of, of.across ? first.row : header.bottom, column)),
    wrongTotals: wrongTotals(of, totals),
  };
}

/** The texts at the top of a sheet, down to the first row of labels or numbers. */
function titlesOf({ sheet }: MergedSheet): readonly string[] {
  const titles: string[] = [];
  for (const row of sheet.cells.slice(0, TITLE_ROWS)) {
    const filled = row.map(({ value }) => value).filter((value) => !isBlankCell(value));
    if (filled.length > 2 || filled.some((value) => typeof value !== "string")) break;
    titles.push(...filled.map(cellText));
  }
  return titles;
}

/** The fiscal year that texts speak of; undefined where they speak of none or of several. */
function onlyYearIn(texts: readonly string[]): FiscalYear | undefined {
  const years = new Set(texts.flatMap((text) => findFiscalYearInText(text) ?? []));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

/** Of so few columns in all a table by month is not told from a list. */
const ENOUGH_COLUMNS = 2;

/** Reads a sheet as tables by month, their months down or across; none where it is no 月別集計表. */
export function readTallies(sheet: SheetSnapshot, context: TallyContext): readonly MonthlyTally[] {
  const original: MergedSheet = { sheet, merged: mergedCells(sheet) };
  const year = onlyYearIn([sheet.name]) ?? onlyYearIn(titlesOf(original)) ?? context.fiscalYear;
  const turned = transposedSheet(sheet);
  const mayBeBare = !writesMonths(sheet, context);
  const across: OrientedSheet = { sheet: turned, merged: mergedCells(turned), across: true };
  const tables = [{ ...original, across: false }, across].flatMap((of) =>
    monthBlocks(of, context, mayBeBare).flatMap(
      (block) => tallyOfBlock(of, original, block, context, year) ?? [],
    ),
  );
  const columns = new Set(tables.flatMap(({ values }) => values.map(({ item, code }) => `${item} ${code}`)));
  return columns.size < ENOUGH_COLUMNS ? [] : tables;
}
