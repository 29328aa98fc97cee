import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import type { RecordKindId } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import { recordsOfMonth, type RecordsOfMonth } from "./records-of-month";

/** A kind's records that count in the months of the year; `covered` where any of these has a sheet. */
export function recordsOfYear<K extends RecordKindId>(dataset: YearDataset, kind: K): RecordsOfMonth<K> {
  const months = monthsOfFiscalYear(dataset.fiscalYear).map((month) => recordsOfMonth(dataset, kind, month));
  return {
    covered: months.some(({ covered }) => covered),
    records: months.flatMap(({ covered, records }) => (covered ? records : [])),
  };
}
