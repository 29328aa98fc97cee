import type { CalendarDate } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import { usedRange, type DateSystem, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CodeLists } from "../settings/code-list";
import { classifyRow } from "./classify-row";
import type { FieldReading } from "./field-reading";
import type { KindRecord } from "./kind-record";
import type { RecordKind } from "./record-kind";
import type { RecordKindId } from "./record-kind-id";
import type { SheetBinding } from "./sheet-binding";
import { sheetRowReader } from "./sheet-row-reader";

/** How every row below the header was taken; their sum is all rows of the sheet below its header. */
export interface RowTally {
  readonly records: number;
  readonly totals: number;
  readonly notes: number;
  readonly empty: number;
}

/** One recognised sheet, read. */
export interface ParsedSheet {
  readonly binding: SheetBinding;
  readonly rows: RowTally;
  /** Dates of session columns, on attendance sheets; undefined for a header that is no date. */
  readonly sessionDates: readonly { readonly column: number; readonly date: CalendarDate | undefined }[];
}

export interface ParseContext {
  readonly fiscalYear: FiscalYear;
  readonly codeLists: CodeLists;
  readonly dateSystem: DateSystem;
}

/** Reads the records of one sheet as records of the kind that it was recognised as. */
export function parseSheet<K extends RecordKindId>(
  sheet: SheetSnapshot,
  binding: SheetBinding,
  kind: RecordKind<K>,
  { fiscalYear, codeLists, dateSystem }: ParseContext,
): { readonly parsed: ParsedSheet; readonly records: readonly KindRecord<K>[] } {
  const used = usedRange(sheet);
  const { month } = binding;
  const dates = { fiscalYear, dateSystem, ...(month && { month }) };
  const readerContext = { sheet, binding, columns: kind.columns, codeLists, dates };
  const records: KindRecord<K>[] = [];
  const rows = { records: 0, totals: 0, notes: 0, empty: 0 };
  for (let row = binding.headerRow + 1; used && row <= used.bottom; row++) {
    const rowClass = classifyRow(sheet, binding, row);
    if (rowClass === "total") rows.totals++;
    else if (rowClass === "note") rows.notes++;
    else if (rowClass === "empty") rows.empty++;
    else {
      rows.records++;
      const fields = kind.read(sheetRowReader(readerContext, row));
      const readings = new Map<string, FieldReading<unknown>>(Object.entries<FieldReading<unknown>>(fields));
      records.push({
        ref: { kind: kind.id, sheet: sheet.name, row },
        ...(month && { sheetMonth: month }),
        fields,
        readings,
      });
    }
  }
  const sessions = binding.columns.get("sessions");
  return {
    parsed: { binding, rows, sessionDates: sessions?.form === "sessions" ? sessions.columns : [] },
    records,
  };
}
