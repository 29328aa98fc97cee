import { compareChecks, type CheckComparison } from "../../app/compare-checks";
import type { MonthCheck } from "../../app/month-check";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { Severity } from "../../domain/rules/severity";

/** What of the findings is shown, and in which order. */
export interface FindingsView {
  readonly kind: RecordKindId | "all";
  readonly severity: Severity | "all";
  /** What the user looks for; empty for everything. */
  readonly search: string;
  readonly groupBy: "sheet" | "rule";
}

/** The findings page: what was found, and what of it is shown. */
export interface OpenFindings extends FindingsView {
  readonly check: MonthCheck;
  /** What it is compared with until the user asks again: the check before, else the first one that was shown. */
  readonly since: MonthCheck;
  /** Undefined where nothing was checked before, or nothing came of following by itself. */
  readonly comparison: CheckComparison | undefined;
  /** The list, or the corrections that are offered for it. */
  readonly at: "list" | "fixes";
}

const FIRST_VIEW: FindingsView = { kind: "all", severity: "all", search: "", groupBy: "sheet" };

/** The page after the user asked for a check. `before`: what was shown last, of whichever month. */
export function openFindings(
  check: MonthCheck,
  kind: RecordKindId | "all",
  present: OpenFindings | undefined,
  before: MonthCheck | undefined,
): OpenFindings {
  const comparison = before && compareChecks(before, check);
  return {
    ...FIRST_VIEW,
    ...(present && { severity: present.severity, search: present.search, groupBy: present.groupBy }),
    kind,
    check,
    since: before && comparison ? before : check,
    comparison,
    at: "list",
  };
}

/**
 * The page after it was checked by itself, after an edit or what we wrote: what was new stays new. That nothing
 * changed is only told to who asked.
 */
export function followedFindings(present: OpenFindings, check: MonthCheck): OpenFindings {
  const comparison = compareChecks(present.since, check);
  const isNews = comparison && (comparison.cleared > 0 || comparison.fresh.size > 0);
  return { ...present, check, comparison: isNews ? comparison : undefined };
}
