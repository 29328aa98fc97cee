import type { CalendarDate, YearMonth } from "../../calendar/calendar-date";
import type { RecordKindId } from "../../records/record-kind-id";

/** A kind's records of a month when it was closed. */
export interface ClosedKind {
  readonly kind: RecordKindId;
  readonly records: number;
  /** Of all the month's records of the kind, in whatever order they stand. */
  readonly fingerprint: string;
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
  /** Every figure of the month, by section id and column id; null where it is printed blank. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
}
