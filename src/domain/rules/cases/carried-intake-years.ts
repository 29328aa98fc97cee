import { isCalendarDate } from "../../calendar/calendar-date";
import { fiscalYearOf, type FiscalYear } from "../../calendar/fiscal-year";
import type { ReadRecord, RecordRef } from "../../records/kind-record";
import type { YearDataset } from "../../records/year-dataset";
import { recordsWith, type RecordWith } from "../records-with";

/** A case carried over, with the year of its intake where the records say it. */
export interface CarriedWithYear {
  readonly record: RecordWith<"carriedCase", "caseNumber">;
  readonly receivedIn: FiscalYear | undefined;
}

function rowKey({ sheet, row }: RecordRef): string {
  return `${sheet} ${row}`;
}

function yearOfIntake({ readings }: ReadRecord): FiscalYear | undefined {
  const received = readings.get("receivedOn");
  return received?.state === "read" && isCalendarDate(received.value)
    ? fiscalYearOf(received.value)
    : undefined;
}

/** The carried cases with the years in which they were received: an intake of an earlier year stands in their row. */
export function carriedCasesWithYears({ records, ofOtherYears }: YearDataset): readonly CarriedWithYear[] {
  const intakes = new Map(
    ofOtherYears
      .filter(({ ref }) => ref.kind === "consultation")
      .map((record) => [rowKey(record.ref), yearOfIntake(record)]),
  );
  return recordsWith(records.carriedCase, "caseNumber").map((record) => ({
    record,
    receivedIn: intakes.get(rowKey(record.ref)),
  }));
}

/** Two cases with one number may be one unless they were received in different years: there numbers start again. */
export function mayBeOneCase(a: CarriedWithYear, b: CarriedWithYear): boolean {
  return a.receivedIn === undefined || b.receivedIn === undefined || a.receivedIn === b.receivedIn;
}
