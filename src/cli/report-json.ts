import type { ReportOutcome } from "../app/report-outcome";
import { monthTables } from "../domain/report/annual-report";
import { monthKey } from "../domain/calendar/calendar-date";
import type { FigureRow, SectionTable, ShareRow, YearRow } from "../domain/report/section-table";
import type { Finding } from "../domain/rules/finding";
import type { Severity } from "../domain/rules/severity";

type FiguresJson = Readonly<Record<string, number | null>> | null;

function figuresJson(row: FigureRow | undefined): FiguresJson {
  return row ? Object.fromEntries([...row].map(([id, { value }]) => [id, value])) : null;
}

/** `values`, or in a table of several lines one key a line: `households`, `items`. */
function linesJson(
  { lines }: SectionTable,
  rows: readonly FigureRow[] | null,
): Readonly<Record<string, FiguresJson>> {
  return Object.fromEntries(lines.map(({ id }, index) => [id, figuresJson(rows?.[index])]));
}

/** In percent, one decimal; null where the total is 0. */
function sharesJson(shares: ShareRow | null): FiguresJson {
  return (
    shares && Object.fromEntries([...shares].map(([id, share]) => [id, share === null ? null : share / 10]))
  );
}

function yearJson(section: SectionTable, { label, figures, shares }: YearRow) {
  return { label, ...linesJson(section, figures), percent: sharesJson(shares) };
}

function sectionJson(section: SectionTable) {
  return {
    id: section.id,
    title: section.title,
    months: section.months.map(({ month, label, figures }) => ({
      month: monthKey(month),
      label,
      ...linesJson(section, figures),
    })),
    years: [section.year, ...section.earlierYears].map((year) => yearJson(section, year)),
  };
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** `report --format json`, as command-line.md has it. */
export function reportJson(output: string, { report, findings }: ReportOutcome) {
  return {
    fiscalYear: report.fiscalYear,
    output,
    findings: countBySeverity(findings),
    sections: monthTables(report).map(sectionJson),
  };
}
