import type { ReportOutcome } from "../app/report-outcome";
import type { Finding } from "../domain/rules/finding";
import type { Severity } from "../domain/rules/severity";
import { sectionJson } from "./section-json";

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** `report --format json`, as docs/command-line-json.md has it. */
export function reportJson(output: string, { report, findings }: ReportOutcome) {
  return {
    fiscalYear: report.fiscalYear,
    output,
    findings: countBySeverity(findings),
    sections: report.sections.map(sectionJson),
  };
}
