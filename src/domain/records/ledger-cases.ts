import { compareDates, type CalendarDate } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import { valueOf, type FieldReading } from "./field-reading";
import type { KindRecord } from "./kind-record";

/** A ledger's intakes of this year, and of earlier years those still open when it began. */
export interface LedgerCases {
  readonly intakes: readonly KindRecord<"consultation">[];
  readonly carried: readonly KindRecord<"carriedCase">[];
}

function carriedCase({ ref, binding, fields }: KindRecord<"consultation">): KindRecord<"carriedCase"> {
  const { caseNumber } = fields;
  return {
    ref: { ...ref, kind: "carriedCase" },
    binding,
    fields: { caseNumber },
    readings: new Map<string, FieldReading<unknown>>([["caseNumber", caseNumber]]),
  };
}

/**
 * Divides the intakes of a sheet that holds closures too: one received before the year is a carried case,
 * unless it was closed before the year as well. Other sheets are left as they are.
 */
export function ledgerCases(
  consultations: readonly KindRecord<"consultation">[],
  closures: readonly KindRecord<"closure">[],
  fiscalYear: FiscalYear,
): LedgerCases {
  const firstDay: CalendarDate = { year: fiscalYear, month: 4, day: 1 };
  const isEarlier = (date: CalendarDate | undefined) =>
    date !== undefined && compareDates(date, firstDay) < 0;
  const placeOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }) => `${row} ${sheet}`;
  const ledgers = new Set(closures.filter(({ binding }) => binding.shared).map(({ ref }) => ref.sheet));
  const closedOn = new Map(closures.map(({ ref, fields }) => [placeOf(ref), valueOf(fields.closedOn)]));
  const intakes: KindRecord<"consultation">[] = [];
  const carried: KindRecord<"carriedCase">[] = [];
  for (const record of consultations) {
    const isOfEarlierYear = ledgers.has(record.ref.sheet) && isEarlier(valueOf(record.fields.receivedOn));
    if (!isOfEarlierYear) intakes.push(record);
    else if (!isEarlier(closedOn.get(placeOf(record.ref)))) carried.push(carriedCase(record));
  }
  return { intakes, carried };
}
