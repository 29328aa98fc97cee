import type { Finding } from "../../domain/rules/finding";
import { SEVERITIES, type Severity } from "../../domain/rules/severity";
import type { OpenFindings } from "../pane-state";

/** The findings of the chosen kind, of every severity. */
export function findingsOfKind({ check, kind }: OpenFindings): readonly Finding[] {
  return kind === "all" ? check.findings : check.findings.filter((finding) => finding.kind === kind);
}

/** The findings that both filters let through. */
export function shownFindings(open: OpenFindings): readonly Finding[] {
  const ofKind = findingsOfKind(open);
  return open.severity === "all" ? ofKind : ofKind.filter(({ severity }) => severity === open.severity);
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
