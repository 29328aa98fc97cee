import type { YearMonth } from "../calendar/calendar-date";
import type { CellPosition } from "../grid/cell-address";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";

/**
 * What a finding is about, in the records' own terms; the engine finds the cells. `month`: what the place
 * belongs to where neither its sheet nor its record says so.
 */
export type Place =
  | { readonly at: "field"; readonly record: ReadRecord; readonly field: string }
  | { readonly at: "record"; readonly record: ReadRecord }
  /** One of several cells that a field of the record reads. */
  | {
      readonly at: "record-cell";
      readonly record: ReadRecord;
      readonly cell: CellPosition;
      readonly month?: YearMonth;
    }
  | { readonly at: "cell"; readonly sheet: string; readonly cell: CellPosition; readonly month?: YearMonth }
  | { readonly at: "sheet"; readonly sheet: string; readonly month?: YearMonth }
  | { readonly at: "kind-month"; readonly kind: RecordKindId; readonly month: YearMonth }
  | { readonly at: "month"; readonly month: YearMonth }
  | { readonly at: "workbook" };

/** A place in the workbook; both null where the place is no cell, `cell` alone null for a whole sheet. */
export interface ResolvedPlace {
  readonly sheet: string | null;
  readonly cell: CellPosition | null;
}
