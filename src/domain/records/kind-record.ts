import type { YearMonth } from "../calendar/calendar-date";
import type { FieldReading } from "./field-reading";
import type { RecordFields } from "./record-fields";
import type { RecordKindId } from "./record-kind-id";
import type { SheetBinding } from "./sheet-binding";

/** Where a record stands. A place to jump to, not its identity: rows move. */
export interface RecordRef {
  readonly kind: RecordKindId;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** A row of ready totals by month, not a record. */
  readonly isTotal?: true;
}

/** One row that was read, whatever its kind. */
export interface ReadRecord {
  readonly ref: RecordRef;
  /** The table on which it stands. */
  readonly binding: SheetBinding;
  /** The month of its sheet; absent on sheets for the whole year. */
  readonly sheetMonth?: YearMonth;
  /** The fields by name, for what treats all fields alike. */
  readonly readings: ReadonlyMap<string, FieldReading<unknown>>;
  /** What else its row says, in columns that no field and no other kind reads: 備考. Never shown. */
  readonly otherTexts: () => readonly string[];
}

/** One row that was read as a record of a kind. */
export interface KindRecord<K extends RecordKindId> extends ReadRecord {
  readonly fields: RecordFields[K];
}
