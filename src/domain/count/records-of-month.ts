import type { CalendarDate, YearMonth } from "../calendar/calendar-date";
import { valueOf, type FieldReading } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import { countsIn, sheetsFor, type YearDataset } from "../records/year-dataset";

/**
 * A kind's records of one month; `covered` is false where no sheet is kept for the month: its figures are
 * then unknown, and a stray row on another sheet does not make them known.
 */
export interface RecordsOfMonth<K extends RecordKindId> {
  readonly covered: boolean;
  readonly records: readonly KindRecord<K>[];
}

/** The records that count in a month, by the office's 月の数え方. */
export function recordsOfMonth<K extends RecordKindId>(
  dataset: YearDataset,
  kind: K,
  month: YearMonth,
  dateOf: (record: KindRecord<K>) => FieldReading<CalendarDate>,
): RecordsOfMonth<K> {
  const ofKind: readonly KindRecord<K>[] = dataset.records[kind];
  const records = ofKind.filter((record) =>
    countsIn(dataset, month, record.sheetMonth, valueOf(dateOf(record))),
  );
  return { covered: sheetsFor(dataset, kind, month).length > 0, records };
}
