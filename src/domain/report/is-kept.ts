import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import type { RecordKindId } from "../records/record-kind-id";
import { isCovered, type YearDataset } from "../records/year-dataset";

/** True where the year has a sheet of one of some kinds: of records, or of ready totals. */
export function isKept(dataset: YearDataset, kinds: readonly RecordKindId[]): boolean {
  const months = monthsOfFiscalYear(dataset.fiscalYear);
  return kinds.some((kind) => months.some((month) => isCovered(dataset, kind, month)));
}
