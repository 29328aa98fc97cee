import type { CalendarDate, YearMonth } from "../../calendar/calendar-date";
import type { CellPosition } from "../../grid/cell-address";
import type { CellValue } from "../../grid/cell-value";
import type { MonthClose } from "./month-close";
import type { SettledReason } from "./settled-reason";

/** A reason as it stands: `key` is a mark made of the finding's. */
export interface LoggedReason extends SettledReason {
  /** Made of what of the key stays when the record changes; undefined where only its place does. */
  readonly anchor: string | undefined;
  /** Where it stood when it was settled. */
  readonly place: string;
}

export interface Reopening {
  readonly on: CalendarDate;
  readonly by: string;
  readonly reason: string;
}

/** One 確定 of a month. */
export interface LoggedClose extends MonthClose {
  /** `2019-05/1`: the month's first. */
  readonly id: string;
  readonly reopened?: Reopening;
}

/** A figure that was found to be another when its month was closed again. */
export interface Restatement {
  readonly month: YearMonth;
  readonly on: CalendarDate;
  readonly section: string;
  /** As it was printed. */
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly reason: string;
}

/** What a cell held: its value and its number format. */
export interface LoggedContent {
  readonly value: Exclude<CellValue, object>;
  readonly numberFormat: string;
}

/** One corrected cell. */
export interface LoggedFix {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly before: LoggedContent;
  readonly after: LoggedContent;
}

/** What stands wrongly on 点検の記録: the row is not used. */
export interface CheckLogIssue {
  readonly cell: CellPosition;
  readonly problem: "item-unknown" | "value-not-understood";
}

/** 点検の記録, read. */
export interface CheckLog {
  /** The name of the sheet; undefined where the workbook has none. */
  readonly sheet?: string;
  readonly salt?: string;
  /** Whether its rows may be of the form in which they are written now. */
  readonly isOfThisVersion: boolean;
  /** Those that were not taken back. */
  readonly reasons: readonly LoggedReason[];
  /** Every 確定, by its id; also those that were reopened. */
  readonly closes: ReadonlyMap<string, LoggedClose>;
  readonly restatements: readonly Restatement[];
  /** The corrections of each step; also of those taken back. */
  readonly fixes: ReadonlyMap<string, readonly LoggedFix[]>;
  readonly takenBack: ReadonlySet<string>;
  readonly issues: readonly CheckLogIssue[];
}

export const EMPTY_CHECK_LOG: CheckLog = {
  isOfThisVersion: true,
  reasons: [],
  closes: new Map(),
  restatements: [],
  fixes: new Map(),
  takenBack: new Set(),
  issues: [],
};
