import { monthOf, monthsBetween, type YearMonth } from "../../calendar/calendar-date";
import { dateOfSerial } from "../../calendar/excel-serial";
import { isInFiscalYear, yearOfMonthIn, type FiscalYear } from "../../calendar/fiscal-year";
import { readMonthInText } from "../../calendar/month-text";
import type { CellValue } from "../../grid/cell-value";
import { shownCell } from "../../grid/merged-cells";
import { usedRange, type DateSystem, type SheetSnapshot } from "../../grid/sheet-snapshot";
import type { MergedSheet } from "../header/header-rows";

export interface MonthContext {
  readonly fiscalYear: FiscalYear;
  readonly dateSystem: DateSystem;
}

export interface MonthRow {
  readonly row: number;
  readonly month: YearMonth;
}

/** Months of the year under each other, and the part of the sheet that belongs to them. */
export interface MonthBlock {
  readonly column: number;
  readonly rows: readonly [MonthRow, ...MonthRow[]];
  /** The row below the months of the table above. */
  readonly top: number;
  /** The last row before those of the table below. */
  readonly bottom: number;
  /** The last column before the months of the table beside it. */
  readonly right: number;
}

/** As many months under each other make a table by month. */
const ENOUGH_MONTHS = 3;
/** Bare numbers are months only at the left. */
const LEFT_COLUMNS = 4;
/** Months further apart than this belong to two tables: 7-2 prints two lines a month. */
const FARTHEST = 2;

function readMonth(value: CellValue, bare: boolean, context: MonthContext): YearMonth | undefined {
  const { fiscalYear, dateSystem } = context;
  if (typeof value === "number") {
    if (bare && Number.isInteger(value) && value >= 1 && value <= 12) {
      return { year: yearOfMonthIn(fiscalYear, value), month: value };
    }
    const date = value > 3000 ? dateOfSerial(value, dateSystem) : undefined;
    return date && monthOf(date);
  }
  return typeof value === "string" ? readMonthInText(value, fiscalYear)?.month : undefined;
}

function monthsIn(
  of: MergedSheet,
  column: number,
  bare: boolean,
  context: MonthContext,
): readonly MonthRow[] {
  const { sheet, merged } = of;
  const used = usedRange(sheet);
  const rows: MonthRow[] = [];
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    const area = merged.areaAt({ row, column });
    if (area && (area.top < row || area.left < column)) continue;
    const month = readMonth(shownCell(sheet, merged, { row, column }).value, bare, context);
    if (month && isInFiscalYear(month, context.fiscalYear)) rows.push({ row, month });
  }
  return rows;
}

/** Months that go on in order, each run a table of its own. */
function runsOf(rows: readonly MonthRow[]): readonly (readonly MonthRow[])[] {
  const runs: MonthRow[][] = [];
  for (const each of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last && each.row - last.row <= FARTHEST && monthsBetween(last.month, each.month) > 0;
    if (run && goesOn) run.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length >= ENOUGH_MONTHS);
}

interface Run {
  readonly column: number;
  readonly rows: readonly [MonthRow, ...MonthRow[]];
}

const firstRow = ({ rows }: Run): number => rows[0].row;
const lastRow = ({ rows }: Run): number => rows.at(-1)?.row ?? rows[0].row;

function blockOf(
  run: Run,
  runs: readonly Run[],
  used: NonNullable<ReturnType<typeof usedRange>>,
): MonthBlock {
  const isBeside = (other: Run) => firstRow(other) <= lastRow(run) && firstRow(run) <= lastRow(other);
  const beside = runs.filter((other) => other.column > run.column && isBeside(other));
  const above = runs.filter((other) => other.column === run.column && lastRow(other) < firstRow(run));
  const below = runs.filter((other) => other.column === run.column && firstRow(other) > lastRow(run));
  return {
    ...run,
    top: Math.max(used.top, ...above.map((other) => lastRow(other) + 1)),
    bottom: Math.min(used.bottom, ...below.map((other) => firstRow(other) - 1)),
    right: Math.min(used.right, ...beside.map(({ column }) => column - 1)),
  };
}

/** Longer texts are titles. */
const LONGEST_MONTH = 8;

/** True where months are written as such, `4月`: then numbers alone are counts. */
export function writesMonths({ cells }: SheetSnapshot, { fiscalYear }: MonthContext): boolean {
  const isMonth = (value: CellValue) =>
    typeof value === "string" &&
    value.length <= LONGEST_MONTH &&
    readMonthInText(value, fiscalYear) !== undefined;
  return cells.flat().filter(({ value }) => isMonth(value)).length > 1;
}

/** Every table by month on a sheet, its months down a column; `mayBeBare`: as numbers alone too. */
export function monthBlocks(
  of: MergedSheet,
  context: MonthContext,
  mayBeBare: boolean,
): readonly MonthBlock[] {
  const used = usedRange(of.sheet);
  if (!used) return [];
  const runs = (bare: boolean, last: number) => {
    const found: Run[] = [];
    for (let column = used.left; column <= last; column++) {
      for (const [first, ...others] of runsOf(monthsIn(of, column, bare, context)))
        if (first) found.push({ column, rows: [first, ...others] });
    }
    return found;
  };
  const written = runs(false, used.right);
  if (written.length > 0) return written.map((run) => blockOf(run, written, used));
  if (!mayBeBare) return [];
  // Numbers alone may be months or counts: only the longest run is taken for months.
  const [longest] = runs(true, Math.min(used.right, used.left + LEFT_COLUMNS - 1)).sort(
    (a, b) => b.rows.length - a.rows.length,
  );
  return longest ? [blockOf(longest, [longest], used)] : [];
}
