import type { CalendarDate, YearMonth } from "../../calendar/calendar-date";
import type { ClosedFigures } from "./figures-text";

/** A kind's records of a month when it was closed. */
export interface ClosedKind {
  /** Its code name. */
  readonly kind: string;
  readonly records: number;
  /** Of all the month's records of the kind, in whatever order they stand. */
  readonly fingerprint: string;
  /** One short mark a record, to tell which are new; none where they would be too many for a cell. */
  readonly recordMarks: readonly string[];
}

/** 確定: a month whose figures hold, as it stands on 点検の記録. */
export interface MonthClose {
  readonly month: YearMonth;
  readonly on: CalendarDate;
  /** 担当者. */
  readonly by: string;
  /** 確認者. */
  readonly confirmedBy: string;
  readonly kinds: readonly ClosedKind[];
  /** Every figure of the month, by section id. */
  readonly figures: ReadonlyMap<string, ClosedFigures>;
}
