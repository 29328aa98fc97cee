import type { CalendarDate } from "../calendar/calendar-date";
import type { ReadRecord } from "../records/kind-record";

export type { LookLimits } from "../settings/look-limits";

/** Why somebody should look at a case, with the records that say so. */
export type LookReason =
  /** Open, and nothing was done since; `since` is the last contact, or the intake. */
  | { readonly why: "no-contact"; readonly since: CalendarDate | undefined }
  | { readonly why: "plan-review-due"; readonly madeOn: CalendarDate; readonly dueOn: CalendarDate }
  | { readonly why: "work-preparation-long"; readonly since: CalendarDate }
  | { readonly why: "goods-over-limit"; readonly yen: number }
  | { readonly why: "loans-over-limit"; readonly yen: number };

/** One reason for one case or household. */
export interface CaseToLookAt {
  /**
   * 受付番号, or 世帯番号 where goods are given to households. Never a name: empty where the records name a user
   * of work preparation by nothing else.
   */
  readonly number: string;
  readonly reason: LookReason;
  /** The first is where to jump. */
  readonly records: readonly ReadRecord[];
}
