import type { CellPosition } from "../../domain/grid/cell-address";
import type { FigureName } from "../../domain/report/figure-name";

/** Where the change is: on the sheet as it stands now; of what stands nowhere yet, where it will stand. */
interface ChangePlace {
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** A count or a percent that will be another. Shares are as the cell holds them: 0.238; an empty cell is "". */
export interface FigureChange extends ChangePlace {
  readonly name: FigureName;
  readonly before: string | number;
  readonly after: string | number;
}

/**
 * What else will be printed otherwise.
 * - `text`: a label, a note, a word of a list, a page number of 目次.
 * - `row`: a row that comes (`before` is empty) or goes (`after` is empty), told by what stands in it.
 * - `column`: the same of a column, told by its heading.
 */
export interface TextChange extends ChangePlace {
  readonly what: "text" | "row" | "column";
  readonly before: string;
  readonly after: string;
}

/**
 * A formula, or a defined name, of the user's that points to a sheet of ours.
 * - `kept-sheet`: it will point to the sheet that is kept under `to`, not to the new one.
 * - `same-address`: rows come or go on that sheet, and it stays at its address.
 */
export interface FollowingReference {
  readonly from: { readonly sheet: string; readonly cell: CellPosition } | { readonly name: string };
  readonly follows: "kept-sheet" | "same-address";
  readonly to: string;
}

/** What writing a report changes of the one that stands there. */
export interface ReportChanges {
  readonly changes: readonly FigureChange[];
  readonly textChanges: readonly TextChange[];
  /** Absent: every formula of the user's shows the new figures. */
  readonly references?: readonly FollowingReference[];
}
