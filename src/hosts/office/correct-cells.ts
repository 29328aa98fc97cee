import type { CellContent, CellCorrection } from "../../app/ports";
import { isCellError, type CellValue } from "../../domain/grid/cell-value";
import type { CellSnapshot } from "../../domain/grid/sheet-snapshot";
import { cellSnapshots } from "./cell-snapshots";
import { columnRuns, type ColumnRun } from "./column-runs";
import { dividedByCost } from "./divided-by-cost";

/** Reading a few cells between two costs less than asking for the second by itself. */
const READ_ACROSS = 20;

const TEXT = "@";

/** Excel on the web takes and answers 5 MB at most; sizes are estimates. */
const REQUEST_BYTES = 3_000_000;
const RANGE_BYTES = 1_000;
/** Of a cell with its formats and, where it is read, its formula. */
const CELL_BYTES = 150;

function bytesOfRun({ top, bottom }: { readonly top: number; readonly bottom: number }): number {
  return RANGE_BYTES + (bottom - top + 1) * CELL_BYTES;
}

interface AskedRun {
  readonly run: ColumnRun<CellCorrection>;
  readonly range: Excel.Range;
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

function holds(cell: CellSnapshot | undefined, { value, numberFormat }: CellContent): boolean {
  return (
    cell !== undefined &&
    cell.formula === undefined &&
    cell.numberFormat === numberFormat &&
    sameValue(cell.value, value)
  );
}

interface Writable {
  readonly correction: CellCorrection;
  /** Rows near it are hidden, by a filter maybe: Excel puts a list of values into other rows than it was told. */
  readonly alone: boolean;
}

/** Excel answers null where some rows are hidden and some are not. */
function areSomeHidden(rowHidden: boolean | null): boolean {
  return rowHidden ?? true;
}

/** Those of a run that hold what they must; none where the sheet is gone. */
function stillThere({ run, range }: AskedRun): readonly Writable[] {
  if (range.isNullObject) return [];
  const cells = cellSnapshots(range.values, range.formulas, range.numberFormat);
  const alone = areSomeHidden(range.rowHidden);
  return run.entries
    .filter(({ cell, expected }) => holds(cells[cell.row - run.top]?.[0], expected))
    .map((correction) => ({ correction, alone }));
}

/** One request after the other. */
async function askForRuns(
  context: Excel.RequestContext,
  [runs, ...rest]: readonly (readonly ColumnRun<CellCorrection>[])[],
): Promise<readonly Writable[]> {
  if (!runs) return [];
  const asked = runs.map((run) => ({
    run,
    range: context.workbook.worksheets
      .getItemOrNullObject(run.sheet)
      .getRangeByIndexes(run.top, run.column, run.bottom - run.top + 1, 1)
      .load("values,formulas,numberFormat,rowHidden"),
  }));
  await context.sync();
  return [...asked.flatMap(stillThere), ...(await askForRuns(context, rest))];
}

function thoseToWrite(
  context: Excel.RequestContext,
  corrections: readonly CellCorrection[],
): Promise<readonly Writable[]> {
  const runs = columnRuns(corrections, READ_ACROSS);
  return askForRuns(context, dividedByCost(runs, bytesOfRun, REQUEST_BYTES));
}

/** Excel takes a text for something else by its first sign, by a digit in it, or as a truth value; of any width. */
function canOnlyBeText(value: string): boolean {
  const narrow = value.normalize("NFKC").trim();
  return !/^[=+\-@'#]|\p{N}|^(?:true|false)$/iu.test(narrow);
}

/**
 * What Excel is told, so that it takes nothing for a formula or a date: a cell of text takes what it is given as it
 * is, an apostrophe too; any other takes it as text for the apostrophe, which then stays in the cell: no word gets
 * one that is a text by itself.
 */
function input({ value, numberFormat }: CellContent): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || numberFormat === TEXT || canOnlyBeText(value)) return value;
  return `'${value}`;
}

interface CellChange {
  readonly sheet: string;
  readonly cell: CellCorrection["cell"];
  readonly from: CellContent;
  readonly to: CellContent;
  readonly alone: boolean;
}

/** A format is set only where it changes, and Excel leaves alone what is told null. */
function formatBefore({ from, to }: CellChange): string | null {
  return from.numberFormat === to.numberFormat ? null : to.numberFormat;
}

/** Queues the change of a run of cells without gaps. */
function changeRun(range: Excel.Range, changes: readonly CellChange[]): void {
  const formats = changes.map((change) => [formatBefore(change)]);
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  range.formulas = changes.map(({ to }) => [input(to)]);
}

/** Changes that one range can take. */
function runsOf(changes: readonly CellChange[]): readonly ColumnRun<CellChange>[] {
  const together = changes.filter(({ alone }) => !alone);
  const alone = changes.filter((change) => change.alone);
  return [...columnRuns(together, 0), ...alone.flatMap((change) => columnRuns([change], 0))];
}

/** One request after the other. */
async function changeRuns(
  context: Excel.RequestContext,
  [runs, ...rest]: readonly (readonly ColumnRun<CellChange>[])[],
): Promise<void> {
  if (!runs) return;
  for (const { sheet, top, bottom, column, entries } of runs) {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, column, bottom - top + 1, 1);
    changeRun(cells, entries);
  }
  await context.sync();
  await changeRuns(context, rest);
}

function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  return changeRuns(context, dividedByCost(runsOf(changes), bytesOfRun, REQUEST_BYTES));
}

/**
 * Puts values into cells that hold what they are expected to, and answers the others. Excel carries a request out up
 * to what it refuses, a protected sheet say: what was done of it by then is then undone, in the same order.
 */
export async function correctCells(
  context: Excel.RequestContext,
  corrections: readonly CellCorrection[],
): Promise<readonly CellCorrection[]> {
  const writable = await thoseToWrite(context, corrections);
  const changes = writable.map(({ correction: { sheet, cell, expected, content }, alone }) => ({
    sheet,
    cell,
    from: expected,
    to: content,
    alone,
  }));
  if (changes.length > 0) {
    try {
      await changeCells(context, changes);
    } catch (error) {
      const undoing = changes.map((change) => ({ ...change, from: change.to, to: change.from }));
      await changeCells(context, undoing).catch(() => undefined);
      throw error;
    }
  }
  const written = new Set(writable.map(({ correction }) => correction));
  return corrections.filter((correction) => !written.has(correction));
}
