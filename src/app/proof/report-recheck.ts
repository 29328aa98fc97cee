import type { CellPosition } from "../../domain/grid/cell-address";
import type { RecordRef } from "../../domain/records/kind-record";
import type { FigureName } from "../../domain/report/figure-name";
import type { Rounding } from "../../domain/settings/office-settings";
import type { OtherSource, SentenceRecount } from "../report-outcome";

/**
 * How a cell of a report no longer is what the records make it.
 * - `value`: a count, or a cell that should be empty, shows something else.
 * - `formula-lost`: a formula was typed over, whether or not the value is right.
 * - `formula-changed`: another formula stands there.
 * - `text`: a label, a code, a list's word or a note is another.
 * - `row-moved`: a row of a table stands elsewhere; `row-extra`: one stands between its rows that is not of it;
 *   `row-missing`: one is not there. `column-extra` and `column-missing`: the same of columns.
 * - `name-missing`: a defined name by which an area is found is gone; `sheet-missing`: a whole page is.
 */
export type RecheckWhat =
  | "value"
  | "formula-lost"
  | "formula-changed"
  | "text"
  | "row-moved"
  | "row-extra"
  | "row-missing"
  | "column-extra"
  | "column-missing"
  | "name-missing"
  | "sheet-missing";

/**
 * What changed since a figure was written: `typed`: its cell was typed over; `records`: it stands as it was written, and
 * the records make another number of it now; `both`.
 */
export type ChangeSince = "typed" | "records" | "both";

/** A formula of ours whose result is another because of a cell that it reads. */
export interface FollowingDifference {
  readonly cell: CellPosition;
  readonly name?: FigureName;
  readonly expected: string | number;
  readonly found: string;
  readonly records: readonly RecordRef[];
}

export interface RecheckDifference extends FollowingDifference {
  readonly what: RecheckWhat;
  /** `2-2`; `cover` and `contents` for the first pages. */
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  /** True where a number stands in the cell as a text, which no formula counts. */
  readonly isFoundAsText?: true;
  /** Of a count; absent where the report does not keep what it was. */
  readonly since?: ChangeSince;
  /** What the count was when the report was written; "" where nothing was printed. */
  readonly written?: number | "";
  /** On the same sheet. A cell that two differences change is named with both. */
  readonly followers: readonly FollowingDifference[];
}

/** 再点検: the report as it stands against the records as they are. */
export interface ReportRecheck {
  /** Cells of figures that were compared. */
  readonly compared: number;
  readonly differences: readonly RecheckDifference[];
  readonly sentences: SentenceRecount;
  readonly otherSources: readonly OtherSource[];
  /** Where 端数処理 is another now than when the report was written: its percents were compared as they were written. */
  readonly rounding?: { readonly written: Rounding; readonly now: Rounding };
}
