import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { LookLimits, LookReason } from "../domain/cases/case-to-look-at";
import type { ResolvedPlace } from "../domain/rules/place";

export interface ShownCase {
  /** 受付番号 or 世帯番号. */
  readonly number: string;
  readonly reason: LookReason;
  /** Where the records stand that say so; the first is the case's own. */
  readonly places: readonly ResolvedPlace[];
}

/** 気になるケース, by reason and then by how long or how much. */
export interface CasesToLookAt {
  readonly fiscalYear: FiscalYear;
  /** The day up to which was looked: today, or the year's last where it is over. */
  readonly on: CalendarDate;
  readonly limits: LookLimits;
  readonly cases: readonly ShownCase[];
}
