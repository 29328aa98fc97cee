import { addMonths, monthsBetween, type YearMonth } from "../calendar/calendar-date";
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

/** More than there are months up to the year 9999. */
const MONTHS_OF_ALL_YEARS = 120_000;

const monthNumber = ({ year, month }: YearMonth) => 12 * year + month;

/** The answers are kept: rules ask of every record of a year, and of the same few months. */
export function coverageOf(dataset: YearDataset, kind: RecordKindId): KindCoverage {
  const answers = new Map<number, boolean>();
  const isCovered = (from: YearMonth, until: YearMonth): boolean =>
    stretch(from, until).every((month) => sheetsFor(dataset, kind, month).length > 0);
  const between = (from: YearMonth | undefined, until: YearMonth | undefined): boolean => {
    if (from === undefined || until === undefined) return false;
    const key = monthNumber(from) * MONTHS_OF_ALL_YEARS + monthNumber(until);
    const answer = answers.get(key) ?? isCovered(from, until);
    answers.set(key, answer);
    return answer;
  };
  return { between, untilMonth: (until) => between({ year: dataset.fiscalYear, month: 4 }, until) };
}
