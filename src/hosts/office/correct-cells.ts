import type { CellContent, CellCorrection } from "../../app/ports";
import { isCellError, type CellValue } from "../../domain/grid/cell-value";
import type { CellSnapshot } from "../../domain/grid/sheet-snapshot";
import { cellSnapshots } from "./cell-snapshots";
import { columnRuns, type ColumnRun } from "./column-runs";

/** Reading a few cells between two costs less than asking for the second by itself. */
const READ_ACROSS = 20;

const TEXT = "@";

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

/** Those of a run that hold what they must; none where the sheet is gone. */
function stillThere({ run, range }: AskedRun): readonly CellCorrection[] {
  if (range.isNullObject) return [];
  const cells = cellSnapshots(range.values, range.formulas, range.numberFormat);
  return run.entries.filter(({ cell, expected }) => holds(cells[cell.row - run.top]?.[0], expected));
}

async function thoseToWrite(
  context: Excel.RequestContext,
  corrections: readonly CellCorrection[],
): Promise<readonly CellCorrection[]> {
  const asked = columnRuns(corrections, READ_ACROSS).map((run) => ({
    run,
    range: context.workbook.worksheets
      .getItemOrNullObject(run.sheet)
      .getRangeByIndexes(run.top, run.column, run.bottom - run.top + 1, 1)
      .load("values,formulas,numberFormat"),
  }));
  await context.sync();
  return asked.flatMap(stillThere);
}

/**
 * What Excel is told, so that it takes nothing for a formula or a date: a cell of text takes what it is given as it
 * is, an apostrophe too; any other takes it as text for the apostrophe.
 */
function input({ value, numberFormat }: CellContent): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || value === "" || numberFormat === TEXT) return value;
  return `'${value}`;
}

interface CellChange {
  readonly sheet: string;
  readonly cell: CellCorrection["cell"];
  readonly from: CellContent;
  readonly to: CellContent;
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

async function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  for (const { sheet, top, bottom, column, entries } of columnRuns(changes, 0)) {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, column, bottom - top + 1, 1);
    changeRun(cells, entries);
  }
  await context.sync();
}

/**
 * Puts values into cells that hold what they are expected to, and answers the others. Excel carries a request out up
 * to what it refuses, a protected sheet say: what was done of it by then is then undone, in the same order.
 */
export async function correctCells(
  context: Excel.RequestContext,
  corrections: readonly CellCorrection[],
): Promise<readonly CellCorrection[]> {
  const writable = new Set(await thoseToWrite(context, corrections));
  const changes = [...writable].map(({ sheet, cell, expected, content }) => ({
    sheet,
    cell,
    from: expected,
    to: content,
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
  return corrections.filter((correction) => !writable.has(correction));
}
