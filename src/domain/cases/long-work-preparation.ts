import {
  compareDates,
  isOnOrBefore,
  monthsBetween,
  monthsLater,
  type CalendarDate,
} from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import { caseNumberKey } from "../records/read-cell";
import type { CaseToLookAt } from "./case-to-look-at";

interface Session {
  readonly on: CalendarDate;
  readonly record: KindRecord<"workPreparation">;
}

/** Names are compared as they are written; numbers in any form. */
function userOf({ fields: { caseNumber, user } }: KindRecord<"workPreparation">): string | undefined {
  const number = valueOf(caseNumber);
  return number === undefined ? valueOf(user) : `番号 ${number}`;
}

/** Each user's sessions up to a day, earliest first. */
function sessionsByUser(
  records: readonly KindRecord<"workPreparation">[],
  day: CalendarDate,
): readonly (readonly Session[])[] {
  const users = new Map<string, Session[]>();
  for (const record of records) {
    const on = valueOf(record.fields.heldOn);
    const user = userOf(record);
    if (!on || user === undefined || !isOnOrBefore(on, day)) continue;
    users.set(user, [...(users.get(user) ?? []), { on, record }]);
  }
  return [...users.values()].map((sessions) => sessions.sort((a, b) => compareDates(a.on, b.on)));
}

/** A user who came this month or the month before goes on. */
function until(last: CalendarDate, day: CalendarDate): CalendarDate {
  return monthsBetween(last, day) <= 1 ? day : last;
}

/** The user's number: 受付番号, or 利用者 where a known case's number stands there. Never a name. */
function numberOf(
  { fields: { caseNumber, user } }: KindRecord<"workPreparation">,
  known: ReadonlySet<string>,
): string {
  const number = valueOf(caseNumber);
  if (number !== undefined) return number;
  const asNumber = caseNumberKey(valueOf(user) ?? "");
  return known.has(asNumber) ? asNumber : "";
}

/**
 * Users of work preparation for some months, from their first session to their last, or to the day for those who go
 * on. `records` may reach back over several years; who did not come in the year itself, from `yearStart` on, is none
 * of them. `known`: the numbers of the office's cases.
 */
export function longWorkPreparation(
  records: readonly KindRecord<"workPreparation">[],
  known: ReadonlySet<string>,
  months: number,
  yearStart: CalendarDate,
  day: CalendarDate,
): readonly CaseToLookAt[] {
  return sessionsByUser(records, day).flatMap((sessions): readonly CaseToLookAt[] => {
    const [first, last] = [sessions[0], sessions.at(-1)];
    if (!first || !last || compareDates(last.on, yearStart) < 0) return [];
    if (!isOnOrBefore(monthsLater(first.on, months), until(last.on, day))) return [];
    return [
      {
        number: numberOf(last.record, known),
        reason: { why: "work-preparation-long", since: first.on },
        records: first === last ? [last.record] : [last.record, first.record],
      },
    ];
  });
}
