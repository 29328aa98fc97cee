import { isSameMonth, monthsBetween, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import { isInFiscalYear, monthsOfFiscalYear } from "../calendar/fiscal-year";
import { caseHistory } from "../count/case-history";
import { countYear } from "../count/year-figures";
import type { ReadRecord } from "../records/kind-record";
import { isOptionalKind, MONTHLY_KIND_IDS } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import type { Finding } from "./finding";
import { findingKeys } from "./finding-key";
import { quotingFor } from "./quoting/quoted-text";
import { oneFindingACause } from "./one-finding-a-cause";
import { printedTextsOf, type PrintedText } from "./printed-text";
import { monthAndKindOf, resolvePlace } from "./resolve-place";
import { recordDate } from "./record-date";
import type { Rule } from "./rule";
import type { RuleContext } from "./rule-context";
import { SEVERITIES } from "./severity";

/** April up to the last month that has a sheet, or a record on a sheet for the whole year. */
function monthsWithSheets(dataset: YearDataset): readonly YearMonth[] {
  const months = monthsOfFiscalYear(dataset.fiscalYear);
  let kept = 0;
  const keep = (month: YearMonth): void => {
    if (isInFiscalYear(month, dataset.fiscalYear))
      kept = Math.max(kept, 1 + monthsBetween({ year: dataset.fiscalYear, month: 4 }, month));
  };
  for (const { binding } of dataset.sheets)
    if (binding.month && !isOptionalKind(binding.kind)) keep(binding.month);
  // What is planned for later months, as an event, asks for no other sheet of them.
  for (const kind of MONTHLY_KIND_IDS) {
    const records: readonly ReadRecord[] = dataset.records[kind];
    for (const record of records) {
      const date = record.sheetMonth ? undefined : recordDate(record);
      if (date) keep(date);
    }
  }
  return months.slice(0, kept);
}

/** Prepares what rules look at. `month`: only that month is checked. `printed`: the report's texts by staff. */
export function ruleContext(
  dataset: YearDataset,
  today: CalendarDate,
  month?: YearMonth,
  printed: readonly PrintedText[] = [],
): RuleContext {
  return {
    dataset,
    cases: caseHistory(dataset),
    figures: countYear(dataset),
    quoting: quotingFor(dataset.settings.codeLists),
    today,
    printedTexts: [...printed, ...printedTextsOf(dataset)],
    months: month ? [month] : monthsWithSheets(dataset),
  };
}

function comparePlaces(sheets: ReadonlyMap<string, number>) {
  const sheetOrder = ({ place }: Finding) => (place.sheet === null ? -1 : (sheets.get(place.sheet) ?? 0));
  const cellOrder = ({ place }: Finding) => (place.cell ? place.cell.row * 16384 + place.cell.column : -1);
  return (a: Finding, b: Finding) =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    sheetOrder(a) - sheetOrder(b) ||
    cellOrder(a) - cellOrder(b);
}

/** Runs rules over a year: findings by severity, then by place in the workbook. */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  const { dataset } = context;
  const keyOf = findingKeys(dataset);
  const order = new Map(dataset.sheets.map(({ binding }, index) => [binding.sheet, index]));
  const reported = rules.flatMap((rule) => rule.run(context).map((draft) => ({ rule, draft })));
  return oneFindingACause(reported, dataset)
    .map(({ rule, draft: { messageId, severity, place, related, message, fix, relatedFixes } }): Finding => ({
      rule: rule.id,
      key: keyOf(rule.id, { messageId, place, related, message }),
      severity,
      place: resolvePlace(place),
      related: related.map((other) => resolvePlace(other)),
      ...monthAndKindOf(dataset, place),
      message,
      fix,
      ...(relatedFixes && { relatedFixes }),
    }))
    .sort(comparePlaces(order));
}

/**
 * The findings of one month. Those that belong to no month, but to the workbook or the whole year, are
 * among them, since nobody would see them otherwise; they stand behind the month's own of their severity.
 */
export function findingsOfMonth(findings: readonly Finding[], month: YearMonth): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const own = ofSeverity.filter((finding) => finding.month && isSameMonth(finding.month, month));
    return [...own, ...ofSeverity.filter((finding) => !finding.month)];
  });
}
