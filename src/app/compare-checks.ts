import { isSameMonth } from "../domain/calendar/calendar-date";
import type { Finding } from "../domain/rules/finding";
import type { MonthCheck } from "./month-check";

/** What became of a month's errors and warnings since it was checked before. Notes (参考) come and go unsaid. */
export interface CheckComparison {
  /** How many there were and are no longer. */
  readonly cleared: number;
  /** The keys of those that were not there, and are not settled. */
  readonly fresh: ReadonlySet<string>;
}

function isToLookAt({ severity }: Finding): boolean {
  return severity !== "info";
}

function isOfSameMonth(before: MonthCheck, now: MonthCheck): boolean {
  if (before.fiscalYear !== now.fiscalYear) return false;
  if (!before.month || !now.month) return before.month === now.month;
  return isSameMonth(before.month, now.month);
}

/** Compares a check with an earlier one; undefined where they are not of the same month. */
export function compareChecks(before: MonthCheck, now: MonthCheck): CheckComparison | undefined {
  if (!isOfSameMonth(before, now)) return undefined;
  const earlier = new Set(before.findings.map(({ key }) => key));
  const present = new Set(now.findings.map(({ key }) => key));
  const fresh = now.findings.filter(
    (finding) => isToLookAt(finding) && finding.settlement?.state !== "settled" && !earlier.has(finding.key),
  );
  return {
    // One that was settled is no longer to be looked at: that its record went is no news.
    cleared: before.findings.filter(
      (finding) =>
        isToLookAt(finding) && finding.settlement?.state !== "settled" && !present.has(finding.key),
    ).length,
    fresh: new Set(fresh.map(({ key }) => key)),
  };
}
