import { monthsBetween, type YearMonth } from "../calendar/calendar-date";
import type { KindRecord, ReadRecord } from "../records/kind-record";
import { recordDate } from "../records/record-date";
import type { RecordKindId } from "../records/record-kind-id";
import { countedMonth, sheetsFor, type YearDataset } from "../records/year-dataset";

/**
 * A kind's records of one month; `covered` is false where no sheet is kept for the month: its figures are
 * then unknown, and a stray row on another sheet does not make them known.
 */
export interface RecordsOfMonth<K extends RecordKindId> {
  readonly covered: boolean;
  readonly records: readonly KindRecord<K>[];
}

/** By the month, April as 0: where in its kind's list each record stands that counts in it. */
type PositionsByMonth = ReadonlyMap<number, readonly number[]>;

function monthOfYear({ fiscalYear }: YearDataset, month: YearMonth): number {
  return monthsBetween({ year: fiscalYear, month: 4 }, month);
}

function positionsByMonth(dataset: YearDataset, records: readonly ReadRecord[]): PositionsByMonth {
  const positions = new Map<number, number[]>();
  for (const [position, record] of records.entries()) {
    const counted = countedMonth(dataset, record.sheetMonth, recordDate(record));
    if (!counted) continue;
    const month = monthOfYear(dataset, counted);
    const others = positions.get(month);
    if (others) others.push(position);
    else positions.set(month, [position]);
  }
  return positions;
}

/** Every month asks for its records; a dataset itself never changes. */
const known = new WeakMap<YearDataset, Map<RecordKindId, PositionsByMonth>>();

/** The records that count in a month, by the office's 月の数え方. */
export function recordsOfMonth<K extends RecordKindId>(
  dataset: YearDataset,
  kind: K,
  month: YearMonth,
): RecordsOfMonth<K> {
  const ofKind: readonly KindRecord<K>[] = dataset.records[kind];
  const byKind = known.get(dataset) ?? new Map<RecordKindId, PositionsByMonth>();
  known.set(dataset, byKind);
  const positions = byKind.get(kind) ?? positionsByMonth(dataset, ofKind);
  byKind.set(kind, positions);
  return {
    covered: sheetsFor(dataset, kind, month).length > 0,
    records: (positions.get(monthOfYear(dataset, month)) ?? []).flatMap((at) => ofKind[at] ?? []),
  };
}
