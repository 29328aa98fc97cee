import { compareDates, isCalendarDate, type CalendarDate } from "../calendar/calendar-date";
import { isInFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import { valueOf, type FieldReading } from "./field-reading";
import type { KindRecord, ReadRecord } from "./kind-record";
import { RECORD_KINDS } from "./record-kinds";

/** True for a user of 家計改善支援 in a year: whoever began in it, or before it and went on. */
function isUserOf({ readings }: ReadRecord, startedOn: CalendarDate, fiscalYear: FiscalYear): boolean {
  const ended = readings.get("endedOn");
  const endedOn = ended?.state === "read" && isCalendarDate(ended.value) ? ended.value : undefined;
  const firstDay = { year: fiscalYear, month: 4, day: 1 };
  const lastDay = { year: fiscalYear + 1, month: 3, day: 31 };
  return compareDates(startedOn, lastDay) <= 0 && (!endedOn || compareDates(firstDay, endedOn) <= 0);
}

/** True for a record that belongs to no sheet's month and is dated in another year: it is in none of the figures. */
export function isOfOtherYear(record: ReadRecord, fiscalYear: FiscalYear): boolean {
  const { ref, sheetMonth, readings } = record;
  const { dateField } = RECORD_KINDS[ref.kind];
  const reading = dateField === null ? undefined : readings.get(dateField);
  const date = reading?.state === "read" && isCalendarDate(reading.value) ? reading.value : undefined;
  if (sheetMonth !== undefined || date === undefined) return false;
  return ref.kind === "householdBudget"
    ? !isUserOf(record, date, fiscalYear)
    : !isInFiscalYear(date, fiscalYear);
}

function carriedCase({ ref, binding, fields }: KindRecord<"consultation">): KindRecord<"carriedCase"> {
  const { caseNumber } = fields;
  return {
    ref: { ...ref, kind: "carriedCase" },
    binding,
    fields: { caseNumber },
    readings: new Map<string, FieldReading<unknown>>([["caseNumber", caseNumber]]),
    otherTexts: () => [],
  };
}

/**
 * The cases that intakes of earlier years show to be carried over: received before the year and not closed
 * before it. Told only where the closures of earlier years are there too, in a ledger or on a sheet that goes
 * back further.
 */
export function casesCarriedBySheets(
  consultations: readonly KindRecord<"consultation">[],
  closures: readonly KindRecord<"closure">[],
  fiscalYear: FiscalYear,
): readonly KindRecord<"carriedCase">[] {
  const firstDay: CalendarDate = { year: fiscalYear, month: 4, day: 1 };
  const isEarlier = (date: CalendarDate | undefined) =>
    date !== undefined && compareDates(date, firstDay) < 0;
  const closedEarlier = closures.filter(({ fields }) => isEarlier(valueOf(fields.closedOn)));
  const isLedger = ({ binding }: ReadRecord): boolean =>
    binding.shared && closures.some(({ ref }) => ref.sheet === binding.sheet);
  const closedRows = new Set(closedEarlier.map(({ ref }) => `${ref.sheet} ${ref.row}`));
  const closed = new Set(closedEarlier.flatMap(({ fields }) => valueOf(fields.caseNumber) ?? []));
  // In a ledger a case and its closure are one row: a number may be another year's case too.
  const isClosed = (record: KindRecord<"consultation">): boolean =>
    isLedger(record)
      ? closedRows.has(`${record.ref.sheet} ${record.ref.row}`)
      : closed.has(valueOf(record.fields.caseNumber) ?? "");
  return consultations
    .filter((record) => isEarlier(valueOf(record.fields.receivedOn)))
    .filter((record) => isOfOtherYear(record, fiscalYear) && (isLedger(record) || closedEarlier.length > 0))
    .filter((record) => !isClosed(record))
    .map(carriedCase);
}

/** The list of carried cases with those that other sheets show and it lacks: a case on both is one. */
export function withCarriedBySheets(
  listed: readonly KindRecord<"carriedCase">[],
  shown: readonly KindRecord<"carriedCase">[],
): readonly KindRecord<"carriedCase">[] {
  // Where numbers start again each April two cases may have one: each entry of the list stands for one of them.
  const open = listed.flatMap(({ fields }) => valueOf(fields.caseNumber) ?? []);
  const lacking = shown.filter(({ fields }) => {
    const at = open.indexOf(valueOf(fields.caseNumber) ?? "");
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return [...listed, ...lacking];
}
