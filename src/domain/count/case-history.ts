import type { CalendarDate } from "../calendar/calendar-date";
import { compareDates } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord, ReadRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";

/** A dated event of a case. */
export interface CaseEvent {
  readonly on: CalendarDate;
  readonly record: ReadRecord;
}

/** What the records say of one case. */
export interface CaseEntry {
  readonly caseNumber: string;
  /** Listed as open at the end of the previous year. */
  readonly carried: boolean;
  /** Intakes of the year, earliest first. */
  readonly received: readonly CaseEvent[];
  /** Closures of the year, earliest first. */
  readonly closed: readonly CaseEvent[];
}

/** Cases by number. */
export type CaseHistory = ReadonlyMap<string, CaseEntry>;

interface OpenEntry {
  carried: boolean;
  received: CaseEvent[];
  closed: CaseEvent[];
}

const byDate = (a: CaseEvent, b: CaseEvent) => compareDates(a.on, b.on);

/** Gathers carried cases, intakes and closures by case number. */
export function caseHistory({ records }: YearDataset): CaseHistory {
  const entries = new Map<string, OpenEntry>();
  const entryOf = (caseNumber: string): OpenEntry => {
    const entry = entries.get(caseNumber) ?? { carried: false, received: [], closed: [] };
    entries.set(caseNumber, entry);
    return entry;
  };
  for (const { fields } of records.carriedCase) {
    const caseNumber = valueOf(fields.caseNumber);
    if (caseNumber !== undefined) entryOf(caseNumber).carried = true;
  }
  const note = (
    record: KindRecord<"consultation"> | KindRecord<"closure">,
    list: "received" | "closed",
    on?: CalendarDate,
  ) => {
    const reading = record.fields.caseNumber;
    if (reading.state === "read" && on) entryOf(reading.value)[list].push({ on, record });
  };
  for (const record of records.consultation) note(record, "received", valueOf(record.fields.receivedOn));
  for (const record of records.closure) note(record, "closed", valueOf(record.fields.closedOn));
  return new Map(
    [...entries].map(([caseNumber, { carried, received, closed }]) => [
      caseNumber,
      { caseNumber, carried, received: received.sort(byDate), closed: closed.sort(byDate) },
    ]),
  );
}
