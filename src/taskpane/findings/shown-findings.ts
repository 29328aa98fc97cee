import type { Finding } from "../../domain/rules/finding";
import { SEVERITIES, type Severity } from "../../domain/rules/severity";
import type { OpenFindings } from "../pane-state";

/** What a page lists: the month's own findings, and those that concern the year or the workbook. */
export interface FindingGroups {
  readonly own: readonly Finding[];
  readonly yearWide: readonly Finding[];
}

/** The findings of the chosen kind, of every severity. Where a whole year was checked all are its own. */
export function findingsOfKind({ check, kind }: OpenFindings): FindingGroups {
  const ofKind = check.findings.filter((finding) => kind === "all" || finding.kind === kind);
  if (!check.month) return { own: ofKind, yearWide: [] };
  return {
    own: ofKind.filter(({ month }) => month !== undefined),
    yearWide: ofKind.filter(({ month }) => month === undefined),
  };
}

/** The findings that both filters let through. */
export function shownFindings(open: OpenFindings): FindingGroups {
  const { own, yearWide } = findingsOfKind(open);
  const isShown = ({ severity }: Finding) => open.severity === "all" || open.severity === severity;
  return { own: own.filter(isShown), yearWide: yearWide.filter(isShown) };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): ReadonlyMap<Severity, number> {
  return new Map(
    SEVERITIES.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]),
  );
}
