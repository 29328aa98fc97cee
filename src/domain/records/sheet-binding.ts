import type { CalendarDate, YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { SpecialReading } from "./field-reading";
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
  /** Where the header was read otherwise than it stands, in the row of its label. */
  readonly readAs?: { readonly row: number; readonly special: SpecialReading };
}

/** A header and its column. */
export interface LabelledColumn {
  readonly column: number;
  readonly label: string;
}

/**
 * Where a column of a kind stands on a sheet.
 * - `single`: one column. `codes`: one column a code. `sessions`: one column a date.
 * - `itemRows`: one row an item, its code beside its number.
 * - `sessionRows`: one row a date and pupil; without a `mark` column whoever is listed was there.
 */
export type ColumnBinding =
  | { readonly form: "single"; readonly column: number }
  | { readonly form: "codes"; readonly columns: readonly CodeColumn[] }
  | { readonly form: "sessions"; readonly columns: readonly SessionColumn[] }
  | { readonly form: "itemRows"; readonly item: number; readonly quantity: number }
  | { readonly form: "sessionRows"; readonly date: number; readonly mark: number | undefined };

/** The sheet's columns that a binding reads, leftmost first for codes and sessions. */
export function boundColumns(bound: ColumnBinding): readonly number[] {
  switch (bound.form) {
    case "single":
      return [bound.column];
    case "codes":
    case "sessions":
      return bound.columns.map(({ column }) => column);
    case "itemRows":
      return [bound.item, bound.quantity];
    case "sessionRows":
      return bound.mark === undefined ? [bound.date] : [bound.date, bound.mark];
  }
}

/** What speaks for a sheet's being what it was recognised as. */
export type RecognitionReason =
  | { readonly by: "columns"; readonly found: number; readonly of: number }
  | { readonly by: "name"; readonly word: string }
  | { readonly by: "title"; readonly word: string }
  /** A column known by what stands in it, not by its header. */
  | { readonly by: "values"; readonly field: string; readonly label: string }
  /** The office said so on 読み方. */
  | { readonly by: "choice" };

/** What a table of a sheet was recognised as. */
export interface SheetBinding {
  readonly sheet: string;
  readonly kind: RecordKindId;
  /** The month that the sheet is kept for; undefined where it holds the whole year. */
  readonly month: YearMonth | undefined;
  /** True where neither name nor titles nor a date of it say the year: it would be read in any. */
  readonly yearAssumed: boolean;
  /** 0-based; the first row of the header. */
  readonly headerTop: number;
  /** 0-based; the last row of the header: records begin in the row below. */
  readonly headerRow: number;
  /** 0-based; the last row that may belong to the table. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<string, ColumnBinding>;
  /** Required columns that the header lacks. */
  readonly missing: readonly string[];
  /** Columns with answers under a header that no code is. */
  readonly unknownAnswers: readonly LabelledColumn[];
  /** Further columns under the header of one that is read. */
  readonly repeated: readonly LabelledColumn[];
  /** Filled columns that nothing reads. */
  readonly unused: readonly LabelledColumn[];
  /** True where the sheet feeds other kinds too: a row without this kind's own fields is none of its records. */
  readonly shared: boolean;
  /** 0 … 1. */
  readonly confidence: number;
  readonly reasons: readonly RecognitionReason[];
}

/**
 * Why a sheet is not read.
 * - `no-record-kind`: nothing on it looks like a header of records.
 * - `unsure`: it looks like records of `kinds`, but not enough to count it without being told.
 * - `other-year`: it is kept for another year. `unclear-year`: R1.1 may be H31.1 or R2.1.
 * - `copy`: every record stands on `original` too. `counted-elsewhere`: other sheets hold its kinds.
 * - `personal`: one sheet a person, which is not read.
 * - `chosen`: the office said so.
 */
export type UnreadSheet =
  | { readonly sheet: string; readonly why: "empty" | "no-record-kind" | "personal" | "chosen" }
  | {
      readonly sheet: string;
      readonly why: "unsure" | "counted-elsewhere";
      readonly kinds: readonly RecordKindId[];
    }
  | { readonly sheet: string; readonly why: "other-year"; readonly fiscalYear: FiscalYear }
  | { readonly sheet: string; readonly why: "unclear-year"; readonly months: readonly YearMonth[] }
  | { readonly sheet: string; readonly why: "copy"; readonly original: string };
