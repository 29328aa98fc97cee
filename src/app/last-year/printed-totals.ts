import { monthKey, type YearMonth } from "../../domain/calendar/calendar-date";
import { parseMonthLabel } from "../../domain/calendar/era";
import { parseExistingFiscalYear } from "../../domain/calendar/existing-fiscal-year";
import { fiscalYearOf, type FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { ReportColumn } from "../../domain/report/report-column";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { EarlierYear } from "../../domain/settings/office-settings";
import { readNumberText } from "../../domain/text/number-text";
import { textKey } from "../../domain/text/text-key";

/** A table by month as it was printed: its labels stand in the range's first column. */
export interface PrintedTable {
  readonly sheet: SheetSnapshot;
  readonly range: CellRange;
}

type Label = { readonly month: YearMonth } | { readonly fiscalYear: FiscalYear };

function labelAt({ sheet, range }: PrintedTable, row: number): Label | undefined {
  const text = cellText(cellAt(sheet, { row, column: range.left }).value).replace(REPORT_TEXTS.noted, "");
  const month = parseMonthLabel(text);
  if (month) return { month };
  const fiscalYear = parseExistingFiscalYear(text);
  return fiscalYear === undefined ? undefined : { fiscalYear };
}

function rowsOf({ top, bottom }: CellRange): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** What stands over a column, from the lowest header cell that says something. */
function headerKey({ sheet, range }: PrintedTable, column: number, firstRow: number): string {
  const above = rowsOf({ ...range, bottom: firstRow - 1 }).map((row) =>
    textKey(cellText(cellAt(sheet, { row, column }).value)),
  );
  return above.findLast((key) => key !== "") ?? "";
}

function isCalled({ label, printedLines, group, groupTotal }: ReportColumn, key: string): boolean {
  const names = [label, printedLines.join(""), ...(groupTotal && group !== undefined ? [group] : [])];
  return names.some((name) => textKey(name) === key);
}

/**
 * The ids of the table's columns. Where several are called the same, such as 件数, they are told by their order, and
 * only where the table has as many.
 */
function columnIds(
  table: PrintedTable,
  columns: readonly ReportColumn[],
  firstRow: number,
): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const { left, right } = table.range;
  const keys = Array.from({ length: right - left }, (_, index) => {
    const column = left + 1 + index;
    return { column, key: headerKey(table, column, firstRow) };
  });
  for (const { column, key } of keys) {
    if (key === "") continue;
    const called = columns.filter((each) => isCalled(each, key));
    const alike = keys.filter((each) => each.key === key);
    const id = called[alike.findIndex((each) => each.column === column)]?.id;
    if (id !== undefined && called.length === alike.length) ids.set(column, id);
  }
  return ids;
}

function figuresIn(
  { sheet }: PrintedTable,
  row: number,
  ids: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  return new Map(
    [...ids].flatMap(([column, id]) => {
      const { value } = cellAt(sheet, { row, column });
      const number = typeof value === "number" ? value : readNumberText(cellText(value));
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
}

/** Every year that a printed table has: its own, by month, and the earlier ones below it. Newest first. */
export function printedYears(table: PrintedTable, columns: readonly ReportColumn[]): readonly EarlierYear[] {
  const labelled = rowsOf(table.range).flatMap((row) => {
    const label = labelAt(table, row);
    return label ? [{ row, label }] : [];
  });
  const [first] = labelled;
  if (!first) return [];
  const ids = columnIds(table, columns, first.row);
  const months = new Map<string, ReadonlyMap<string, number>>();
  const years = new Map<FiscalYear, ReadonlyMap<string, number>>();
  const yearsByMonth = new Set<FiscalYear>();
  for (const { row, label } of labelled) {
    const figures = figuresIn(table, row, ids);
    if (figures.size === 0) continue;
    if ("month" in label) {
      months.set(monthKey(label.month), figures);
      yearsByMonth.add(fiscalYearOf(label.month));
    } else if (!years.has(label.fiscalYear)) years.set(label.fiscalYear, figures);
  }
  return [...years]
    .map(([fiscalYear, values]): EarlierYear => {
      return yearsByMonth.has(fiscalYear) ? { fiscalYear, values, months } : { fiscalYear, values };
    })
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
}
