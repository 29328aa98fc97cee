import {
  compareDates,
  isOnOrBefore,
  monthOf,
  monthsLater,
  type CalendarDate,
} from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { CaseToLookAt } from "./case-to-look-at";
import { earlierOf, isKeptBetween, lastDayOf, laterOf } from "./kept-months";
import type { OpenCase } from "./open-cases";

interface DatedContact {
  readonly on: CalendarDate;
  readonly record: KindRecord<"contact">;
}

/** What was done up to a day, in the order of the records. */
function contactsUntil({ records }: YearDataset, day: CalendarDate): readonly DatedContact[] {
  return records.contact.flatMap((record) => {
    const on = valueOf(record.fields.contactedOn);
    return on && isOnOrBefore(on, day) ? [{ on, record }] : [];
  });
}

/** Cases with a contact of which nobody can say when it was. */
function undatedCases({ records }: YearDataset): ReadonlySet<string> {
  const undated = records.contact.filter(({ fields }) => fields.contactedOn.state !== "read");
  return new Set(undated.flatMap(({ fields }) => valueOf(fields.caseNumbers) ?? []));
}

function latest(contacts: readonly DatedContact[]): DatedContact | undefined {
  return contacts.reduce<DatedContact | undefined>(
    (last, contact) => (last && compareDates(last.on, contact.on) >= 0 ? last : contact),
    undefined,
  );
}

function latestByCase(contacts: readonly DatedContact[]): ReadonlyMap<string, DatedContact> {
  const found = new Map<string, DatedContact>();
  for (const contact of contacts) {
    for (const caseNumber of valueOf(contact.record.fields.caseNumbers) ?? []) {
      const before = found.get(caseNumber);
      if (!before || compareDates(before.on, contact.on) < 0) found.set(caseNumber, contact);
    }
  }
  return found;
}

/**
 * Open cases for which nothing was done for some months: since the last contact, else since the intake; a case
 * carried over without any contact since the year began. It is told only as far as contacts are recorded: a month
 * without a sheet may hold one, and after the office's last contact nobody has entered any yet.
 */
export function casesWithoutContact(
  dataset: YearDataset,
  open: readonly OpenCase[],
  months: number,
  day: CalendarDate,
): readonly CaseToLookAt[] {
  const contacts = contactsUntil(dataset, day);
  const lastOfAll = latest(contacts);
  if (!lastOfAll) return [];
  const recordedUntil = earlierOf(day, lastDayOf(lastOfAll.on));
  const lastContacts = latestByCase(contacts);
  const undated = undatedCases(dataset);
  return open.flatMap(({ caseNumber, openedOn, record }): readonly CaseToLookAt[] => {
    if (undated.has(caseNumber)) return [];
    const contact = lastContacts.get(caseNumber);
    const since = contact && openedOn ? laterOf(contact.on, openedOn) : (contact?.on ?? openedOn);
    const from = since ?? { year: dataset.fiscalYear, month: 4, day: 1 };
    if (!isOnOrBefore(monthsLater(from, months), recordedUntil)) return [];
    if (!isKeptBetween(dataset, "contact", monthOf(from), monthOf(recordedUntil))) return [];
    const records = [record, contact?.record].flatMap((each) => each ?? []);
    return [{ number: caseNumber, reason: { why: "no-contact", since }, records }];
  });
}
