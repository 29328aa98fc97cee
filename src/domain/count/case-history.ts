import type { CalendarDate } from "../calendar/calendar-date";
import { compareDates } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord, ReadRecord } from "../records/kind-record";
import { numbersStartAgain } from "./numbers-start-again";
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
  /** Another case, of an earlier year, has the same number: which of the two is meant cannot always be told. */
  readonly sharesNumber?: true;
}

/** Cases by number; of two cases with one number that of the earlier year stands under a key of its own. */
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
  const startAgain = numbersStartAgain(records);
  return new Map(
    [...entries].flatMap(([caseNumber, { carried, received, closed }]) => {
      const entry = { caseNumber, carried, received: received.sort(byDate), closed: closed.sort(byDate) };
      return startAgain && isOfTwoCases(entry) ? twoCases(entry) : [[caseNumber, entry] as const];
    }),
  );
}

/** True for a carried case that was still open when its number was given to a new one. */
function isOfTwoCases({ carried, received: [first], closed }: CaseEntry): boolean {
  return carried && first !== undefined && !closed.some(({ on }) => compareDates(on, first.on) <= 0);
}

/** The case carried over and the new one. The first of several closures is taken for the older case's. */
function twoCases({ caseNumber, received, closed }: CaseEntry): readonly (readonly [string, CaseEntry])[] {
  const older = closed.length > received.length ? closed.slice(0, 1) : [];
  const sharesNumber = true;
  return [
    [caseNumber, { caseNumber, carried: false, received, closed: closed.slice(older.length), sharesNumber }],
    [`${caseNumber} 前年度`, { caseNumber, carried: true, received: [], closed: older, sharesNumber }],
  ];
}
