import { monthsBetween, type YearMonth } from "../calendar/calendar-date";
import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import type { RecordKindId } from "../records/record-kind-id";
import { sheetsFor, type YearDataset } from "../records/year-dataset";

/**
 * Tells whether a kind has a sheet for every month from April to a given one. Rules that conclude from
 * the absence of a record ask this first: a missing sheet has a finding of its own.
 */
export function coverageOf(
  dataset: YearDataset,
  kind: RecordKindId,
): (until: YearMonth | undefined) => boolean {
  const months = monthsOfFiscalYear(dataset.fiscalYear);
  const gap = months.findIndex((month) => sheetsFor(dataset, kind, month).length === 0);
  const covered = gap < 0 ? months.length : gap;
  const april: YearMonth = { year: dataset.fiscalYear, month: 4 };
  return (until) => until !== undefined && monthsBetween(april, until) < covered;
}
