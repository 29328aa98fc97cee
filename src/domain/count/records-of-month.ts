import { isSameMonth, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import type { FieldReading } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
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

/** The records that count in a month, by the office's 月の数え方. */
export function recordsOfMonth<K extends RecordKindId>(
  dataset: YearDataset,
  kind: K,
  month: YearMonth,
  dateOf: (record: KindRecord<K>) => FieldReading<CalendarDate>,
): RecordsOfMonth<K> {
  const ofKind: readonly KindRecord<K>[] = dataset.records[kind];
  const records = ofKind.filter((record) => {
    const date = dateOf(record);
    const counted = countedMonth(dataset, record.sheetMonth, date.state === "read" ? date.value : undefined);
    return counted !== undefined && isSameMonth(counted, month);
  });
  return { covered: sheetsFor(dataset, kind, month).length > 0, records };
}
