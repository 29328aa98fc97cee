import type { YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import { isBlankCell } from "../grid/cell-value";
import { mergedCells } from "../grid/merged-cells";
import { cellAt, type DateSystem, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CodeLists } from "../settings/code-list";
import { classifyRow, type RowClass } from "./classify-row";
import type { FieldReading } from "./field-reading";
import type { KindRecord } from "./kind-record";
import { otherTextsOf } from "./other-texts";
import type { CellDateContext } from "./read-cell";
import type { RecordKind } from "./record-kind";
import type { RecordKindId } from "./record-kind-id";
import { boundColumns, type SheetBinding } from "./sheet-binding";
import { sheetRowReader } from "./sheet-row-reader";
import type { TableCells } from "./table-cells";
import { tableHeader } from "./table-header";

export interface ParseContext {
  readonly fiscalYear: FiscalYear;
  readonly codeLists: CodeLists;
  readonly dateSystem: DateSystem;
}

/** How many rows were taken as what; their sum is all rows that were looked at. */
export interface RowTally {
  readonly records: number;
  readonly totals: number;
  /** Titles, headers, notes, and numbers written in advance. */
  readonly notes: number;
  readonly empty: number;
  /** Rows that are none of these, and are asked about. */
  readonly asked: number;
}

/** The bindings of one header: all kinds that a table feeds read the same rows. */
export type TableBindings = readonly [SheetBinding, ...SheetBinding[]];

/** A table with what each of its rows is. */
export interface ClassifiedTable {
  readonly bindings: TableBindings;
  readonly table: TableCells;
  readonly dates: CellDateContext;
  readonly classes: ReadonlyMap<number, RowClass>;
}

export function classifyTable(
  sheet: SheetSnapshot,
  bindings: TableBindings,
  { fiscalYear, codeLists, dateSystem }: ParseContext,
): ClassifiedTable {
  const [{ headerRow, lastRow, month }] = bindings;
  const table = { sheet, merged: mergedCells(sheet), firstRow: headerRow + 1 };
  const dates = { fiscalYear, dateSystem, ...(month && { month }) };
  const context = { table, header: tableHeader(table, bindings), bindings, codeLists, dates };
  const classes = new Map<number, RowClass>();
  let isLoose = false;
  for (let row = headerRow + 1; row <= lastRow; row++) {
    const rowClass = classifyRow(context, row, isLoose);
    classes.set(row, rowClass);
    isLoose = rowClass !== "record";
  }
  return { bindings, table, dates, classes };
}

/** True where a row of a shared table holds something of the kind: a case without a closure is none. */
function concernsKind<K extends RecordKindId>(
  { shared, columns }: SheetBinding,
  kind: RecordKind<K>,
  { sheet }: TableCells,
  row: number,
): boolean {
  if (!shared) return true;
  const own = [...columns].filter(([field]) => !kind.sharedColumns.includes(field));
  return own
    .flatMap(([, bound]) => boundColumns(bound))
    .some((column) => !isBlankCell(cellAt(sheet, { row, column }).value));
}

/**
 * The month that the records of a kind belong to. Of a month's intakes with columns of later steps only the
 * intakes are of that month: a case of May is closed whenever it ends.
 */
function monthOfRecords(
  { kind, shared, month }: SheetBinding,
  bindings: TableBindings,
): YearMonth | undefined {
  const isLaterStep =
    shared && kind !== "consultation" && bindings.some((each) => each.kind === "consultation");
  return isLaterStep ? undefined : month;
}

/** Reads the rows of a table as records of one of the kinds that it feeds. */
export function parseRecords<K extends RecordKindId>(
  { bindings, table, dates, classes }: ClassifiedTable,
  binding: SheetBinding,
  kind: RecordKind<K>,
  codeLists: CodeLists,
): readonly KindRecord<K>[] {
  const context = { table, binding, columns: kind.columns, codeLists, dates };
  const sheetMonth = monthOfRecords(binding, bindings);
  const otherTextsIn = otherTextsOf(table.sheet, binding, bindings);
  const records: KindRecord<K>[] = [];
  for (const [row, rowClass] of classes) {
    if (rowClass !== "record" || !concernsKind(binding, kind, table, row)) continue;
    const fields = kind.read(sheetRowReader(context, row));
    const readings = new Map<string, FieldReading<unknown>>(Object.entries<FieldReading<unknown>>(fields));
    records.push({
      ref: { kind: kind.id, sheet: binding.sheet, row },
      binding,
      ...(sheetMonth && { sheetMonth }),
      fields,
      readings,
      otherTexts: () => otherTextsIn(row, readings),
    });
  }
  return records;
}
