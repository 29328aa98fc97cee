import type { CalendarDate, YearMonth } from "../calendar/calendar-date";
import type { RecordKindId } from "./record-kind-id";

/** A column under a code's label. */
export interface CodeColumn {
  readonly column: number;
  readonly code: string;
}

/** A column under a session date; `date` is undefined where the header was meant as a date and is none. */
export interface SessionColumn {
  readonly column: number;
  readonly date: CalendarDate | undefined;
}

/** Where a column of a kind stands on a sheet. */
export type ColumnBinding =
  | { readonly form: "single"; readonly column: number }
  | { readonly form: "codes"; readonly columns: readonly CodeColumn[] }
  | { readonly form: "sessions"; readonly columns: readonly SessionColumn[] };

/** What a sheet was recognised as. */
export interface SheetBinding {
  readonly sheet: string;
  readonly kind: RecordKindId;
  /** The month that the sheet is kept for; undefined where it holds the whole year. */
  readonly month: YearMonth | undefined;
  /** 0-based; records begin in the row below. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, ColumnBinding>;
  /** Required columns that the header lacks. */
  readonly missing: readonly string[];
}

/** A sheet that is not read, and why. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly why: "empty" | "no-record-kind" | "several-kinds-fit";
}
