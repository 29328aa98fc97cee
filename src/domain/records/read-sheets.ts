import type { CalendarDate } from "../calendar/calendar-date";
import { isBlankCell } from "../grid/cell-value";
import { usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { RowTally } from "./parse-table";
import { classifyTable, type ClassifiedTable, type ParseContext, type TableBindings } from "./parse-table";
import type { SheetBinding } from "./sheet-binding";

/** One kind's part of a table. */
export interface ParsedSheet {
  readonly binding: SheetBinding;
  readonly recordCount: number;
  /** Dates of session columns, on attendance sheets; undefined for a header that is no date. */
  readonly sessionDates: readonly { readonly column: number; readonly date: CalendarDate | undefined }[];
}

/** A sheet that was read, with how its rows were taken. */
export interface ReadSheet {
  readonly sheet: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly bindings: readonly SheetBinding[];
  /** Their sum is all rows of the sheet's used range. */
  readonly rows: RowTally;
  /** 0-based rows that are neither records nor totals nor notes. */
  readonly askedRows: readonly number[];
  /** 0-based rows in which the office adds up its records. */
  readonly totalRows: readonly number[];
  /** The sheet as it stands: for what is no field of a record. */
  readonly snapshot: SheetSnapshot;
  /** 0-based rows of records that a person does not see, by hand or by a filter: they count like others. */
  readonly hiddenRecords: readonly number[];
  /** 0-based rows of records that are struck through: they count, and are asked about. */
  readonly struckRecords: readonly number[];
}

/** The bindings of a sheet by their header. */
function byHeader(bindings: readonly SheetBinding[]): readonly TableBindings[] {
  const tables = new Map<number, [SheetBinding, ...SheetBinding[]]>();
  for (const binding of bindings) {
    const table = tables.get(binding.headerRow);
    if (table) table.push(binding);
    else tables.set(binding.headerRow, [binding]);
  }
  return [...tables.values()].sort(([a], [b]) => a.headerRow - b.headerRow);
}

function isEmptyRow(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.cells[row - sheet.origin.row] ?? []).every(({ value }) => isBlankCell(value));
}

/** Adds up what the rows of a sheet are; a row that belongs to no table is a title, a header or empty. */
export function readSheet(sheet: SheetSnapshot, tables: readonly ClassifiedTable[]): ReadSheet {
  const rows = { records: 0, totals: 0, notes: 0, empty: 0, asked: 0 };
  const askedRows: number[] = [];
  const recordRows: number[] = [];
  const totalRows: number[] = [];
  const used = usedRange(sheet);
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    const rowClass = tables.map(({ classes }) => classes.get(row)).find((each) => each !== undefined);
    const taken = rowClass ?? (isEmptyRow(sheet, row) ? "empty" : "note");
    if (taken === "record") {
      rows.records++;
      recordRows.push(row);
    } else if (taken === "total") {
      rows.totals++;
      totalRows.push(row);
    } else if (taken === "note") rows.notes++;
    else if (taken === "empty") rows.empty++;
    else {
      rows.asked++;
      askedRows.push(row);
    }
  }
  const { name, visibility, hiddenRows = [], struckRows = [] } = sheet;
  const [hidden, struck] = [new Set(hiddenRows), new Set(struckRows)];
  return {
    sheet: name,
    visibility,
    bindings: tables.flatMap((table) => table.bindings),
    rows,
    askedRows,
    totalRows,
    snapshot: sheet,
    hiddenRecords: recordRows.filter((row) => hidden.has(row)),
    struckRecords: recordRows.filter((row) => struck.has(row)),
  };
}

/** Classifies the tables of one sheet. */
export function tablesOfSheet(
  sheet: SheetSnapshot,
  bindings: readonly SheetBinding[],
  context: ParseContext,
): readonly ClassifiedTable[] {
  return byHeader(bindings.filter((binding) => binding.sheet === sheet.name)).map((table) =>
    classifyTable(sheet, table, context),
  );
}
