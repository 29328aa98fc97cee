import type { CalendarDate } from "../../calendar/calendar-date";
import type { FiscalYear } from "../../calendar/fiscal-year";

/** Why a warning is right as it is, as it stands on 点検の記録. */
export interface SettledReason {
  /** The rule's permanent id. */
  readonly rule: string;
  /** Made of the finding's key when it was settled. */
  readonly key: string;
  /** The year in whose check it was settled. */
  readonly fiscalYear: FiscalYear;
  /** In the words of whoever settled it. */
  readonly reason: string;
  /** Chosen from 担当者, or written where 設定 names none. */
  readonly by: string;
  readonly on: CalendarDate;
}
