import { addMonths, monthKey, monthsBetween, type YearMonth } from "../calendar/calendar-date";
import type { RecordKindId } from "../records/record-kind-id";
import { sheetsFor, type YearDataset } from "../records/year-dataset";

/**
 * Whether a kind has a sheet for every month of a stretch. Rules that conclude from the absence of a
 * record ask this of the months in which the record could stand: a missing sheet has a finding of its own,
 * and ready totals hold no records.
 */
export interface KindCoverage {
  /** From one month to another, both of them included. */
  readonly between: (from: YearMonth | undefined, until: YearMonth | undefined) => boolean;
  /** From April on: for a record that could stand anywhere up to a month. */
  readonly untilMonth: (until: YearMonth | undefined) => boolean;
}

function stretch(from: YearMonth, until: YearMonth): readonly YearMonth[] {
  const length = Math.max(0, monthsBetween(from, until)) + 1;
  return Array.from({ length }, (_, index) => addMonths(from, index));
}

export function coverageOf(dataset: YearDataset, kind: RecordKindId): KindCoverage {
  const months = new Map<string, boolean>();
  const isKept = (month: YearMonth): boolean => {
    const key = monthKey(month);
    const kept = months.get(key) ?? sheetsFor(dataset, kind, month).length > 0;
    months.set(key, kept);
    return kept;
  };
  const between = (from: YearMonth | undefined, until: YearMonth | undefined) =>
    from !== undefined && until !== undefined && stretch(from, until).every(isKept);
  return { between, untilMonth: (until) => between({ year: dataset.fiscalYear, month: 4 }, until) };
}
