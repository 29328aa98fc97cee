import { monthOf, type YearMonth } from "../../calendar/calendar-date";
import { dateOfSerial } from "../../calendar/excel-serial";
import { isInFiscalYear, yearOfMonthIn, type FiscalYear } from "../../calendar/fiscal-year";
import { readMonthInText } from "../../calendar/month-text";
import { cellText, isBlankCell, type CellValue } from "../../grid/cell-value";
import { mergedCells, shownCell, type MergedCells } from "../../grid/merged-cells";
import { usedRange, type DateSystem, type SheetSnapshot } from "../../grid/sheet-snapshot";
import type { CodeLists } from "../../settings/code-list";
import { readNumberText } from "../../text/number-text";
import { headerRowsAt, textsAbove } from "../header/header-rows";
import type { HeaderWords } from "../header/header-words";
import { sheetPeriod } from "../sheet-period";
import type { MonthlyTally, TallyValue } from "./monthly-tally";
import { tallyColumns, type TallyColumn } from "./tally-columns";

export interface TallyContext {
  readonly fiscalYear: FiscalYear;
  readonly dateSystem: DateSystem;
  readonly codeLists: CodeLists;
  readonly words: HeaderWords;
}

/** As many months under each other make a table by month. */
const ENOUGH_MONTHS = 3;

/** Titles stand in the first rows. */
const TITLE_ROWS = 3;

interface MonthRow {
  readonly row: number;
  readonly month: YearMonth;
}

function readMonth(value: CellValue, { fiscalYear, dateSystem }: TallyContext): YearMonth | undefined {
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 1 && value <= 12) {
      return { year: yearOfMonthIn(fiscalYear, value), month: value };
    }
    const date = value > 3000 ? dateOfSerial(value, dateSystem) : undefined;
    return date && monthOf(date);
  }
  return typeof value === "string" ? readMonthInText(value, fiscalYear)?.month : undefined;
}

/** The column with the most months of the year under each other. */
function monthColumn(sheet: SheetSnapshot, merged: MergedCells, context: TallyContext) {
  const used = usedRange(sheet);
  let best: { readonly column: number; readonly rows: readonly MonthRow[] } | undefined;
  for (let column = used?.left ?? 0; used && column <= Math.min(used.right, used.left + 3); column++) {
    const rows: MonthRow[] = [];
    for (let row = used.top; row <= used.bottom; row++) {
      const area = merged.areaAt({ row, column });
      if (area && area.top < row) continue;
      const month = readMonth(shownCell(sheet, merged, { row, column }).value, context);
      if (month && isInFiscalYear(month, context.fiscalYear)) rows.push({ row, month });
    }
    const once = rows.filter(
      ({ month }, index) => rows.findIndex((each) => each.month.month === month.month) === index,
    );
    if (once.length >= ENOUGH_MONTHS && once.length > (best?.rows.length ?? 0)) best = { column, rows: once };
  }
  return best;
}

function numberIn(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && !isBlankCell(value) ? readNumberText(cellText(value)) : undefined;
}

/** The lines of a month: 7-2 prints households over items, both under one month. */
function linesOf(rows: readonly MonthRow[], at: MonthRow, bottom: number): readonly number[] {
  const next = rows.find(({ row }) => row > at.row)?.row ?? bottom + 1;
  return Array.from({ length: Math.min(2, next - at.row) }, (_, index) => at.row + index);
}

function valuesOf(
  sheet: SheetSnapshot,
  rows: readonly MonthRow[],
  columns: readonly TallyColumn[],
  isOfHouseholds: boolean,
): readonly TallyValue[] {
  const bottom = usedRange(sheet)?.bottom ?? 0;
  const none = mergedCells({ ...sheet, merges: [] });
  const read = (row: number, column: number) => numberIn(shownCell(sheet, none, { row, column }).value);
  const hasTwoLines = rows.some((each) => {
    const [, second] = linesOf(rows, each, bottom);
    return (
      second !== undefined &&
      columns.some(({ item, column }) => item === "food" && read(second, column) !== undefined)
    );
  });
  const values: TallyValue[] = [];
  for (const each of rows) {
    for (const { column, item, code } of columns) {
      const lines = item === "food" && hasTwoLines ? linesOf(rows, each, bottom) : [each.row];
      lines.forEach((row, index) => {
        const value = read(row, column);
        if (value === undefined) return;
        const isHouseholds = hasTwoLines ? index === 0 : isOfHouseholds;
        const line = item === "food" ? (isHouseholds ? "households" : "items") : undefined;
        values.push({ item, code, month: each.month, line, value, row });
      });
    }
  }
  return values;
}

/** Reads a sheet as a 月別集計表; undefined where it is none. */
export function readTally(sheet: SheetSnapshot, context: TallyContext): MonthlyTally | undefined {
  const merged = mergedCells(sheet);
  const titles = textsAbove(sheet, (usedRange(sheet)?.top ?? 0) + TITLE_ROWS);
  const period = sheetPeriod(sheet.name, titles, context.fiscalYear);
  if (period.of === "year" && period.fiscalYear !== context.fiscalYear) return undefined;
  const months = monthColumn(sheet, merged, context);
  const [first] = months?.rows ?? [];
  if (!months || !first) return undefined;
  const header = headerRowsAt({ sheet, merged }, first.row - 1, context.words.isGroup);
  const rows = { sheet, from: first.row, to: usedRange(sheet)?.bottom ?? first.row };
  const cells = header.cells.filter(({ column }) => column !== months.column);
  const columns = tallyColumns(cells, rows, context.codeLists);
  if (columns.length < 2) return undefined;
  const above = [sheet.name, ...header.cells.map(({ text }) => text)].join(" ");
  const values = valuesOf(sheet, months.rows, columns, above.includes("世帯"));
  if (values.length === 0) return undefined;
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    headerTop: header.top,
    headerRow: header.bottom,
    items: [...new Set(columns.map(({ item }) => item))],
    months: months.rows.map(({ month }) => month),
    values,
  };
}
