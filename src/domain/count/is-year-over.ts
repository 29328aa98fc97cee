import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import { RECORD_KIND_IDS, type RecordKindId } from "../records/record-kind-id";
import { tallyCovers, tallyKinds } from "../records/tally/monthly-tally";
import type { YearDataset } from "../records/year-dataset";
import { recordsOfMonth } from "./records-of-month";

/** What a centre writes down nearly every day; of other kinds a month may well have none, or what is only planned. */
const DAILY_KINDS: readonly RecordKindId[] = ["consultation", "contact"];

function isKept({ sheets, tallies }: YearDataset, kind: RecordKindId): boolean {
  return (
    sheets.some(({ binding }) => binding.kind === kind) ||
    tallies.some((tally) => tallyKinds(tally).includes(kind))
  );
}

/**
 * Whether the records go on into the year's last month. A sheet that is kept for the whole year covers months that are
 * still to come: their zeros say nothing.
 */
export function isYearOver(dataset: YearDataset): boolean {
  const [last] = monthsOfFiscalYear(dataset.fiscalYear).slice(-1);
  const daily = DAILY_KINDS.filter((kind) => isKept(dataset, kind));
  return (daily.length > 0 ? daily : RECORD_KIND_IDS).some(
    (kind) =>
      last !== undefined &&
      (recordsOfMonth(dataset, kind, last).records.length > 0 || tallyCovers(dataset.tallies, kind, last)),
  );
}
