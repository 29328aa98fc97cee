import { isCalendarDate, isSameMonth, type YearMonth } from "../../calendar/calendar-date";
import type { ReadRecord } from "../../records/kind-record";
import type { RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import { countedMonth, type YearDataset } from "../../records/year-dataset";

interface Session {
  readonly date: unknown;
  readonly mark: unknown;
}

function isSession(value: unknown): value is Session {
  return typeof value === "object" && value !== null && "date" in value && "mark" in value;
}

/** Of a row for the whole year: whether it has anything in the month. */
function hasSessionIn({ readings }: ReadRecord, month: YearMonth): boolean {
  const reading = readings.get("sessions");
  const sessions: readonly unknown[] =
    reading?.state === "read" && Array.isArray(reading.value) ? reading.value : [];
  return sessions.some(
    (session) =>
      isSession(session) &&
      session.mark !== "blank" &&
      isCalendarDate(session.date) &&
      isSameMonth(session.date, month),
  );
}

function isOfMonth(dataset: YearDataset, record: ReadRecord, month: YearMonth): boolean {
  const { ref, sheetMonth, readings } = record;
  const { dateField } = RECORD_KINDS[ref.kind];
  if (dateField === null) return sheetMonth ? isSameMonth(sheetMonth, month) : hasSessionIn(record, month);
  const reading = readings.get(dateField);
  const value = reading?.state === "read" ? reading.value : undefined;
  const date = isCalendarDate(value) ? value : undefined;
  const counted = countedMonth(dataset, sheetMonth, date) ?? sheetMonth;
  return counted !== undefined && isSameMonth(counted, month);
}

/** A kind's records of one month: those that count in it, and those of its sheet whose date cannot be read. */
export function recordsOfKindInMonth(
  dataset: YearDataset,
  kind: RecordKindId,
  month: YearMonth,
): readonly ReadRecord[] {
  const records: readonly ReadRecord[] = dataset.records[kind];
  return records.filter((record) => isOfMonth(dataset, record, month));
}
