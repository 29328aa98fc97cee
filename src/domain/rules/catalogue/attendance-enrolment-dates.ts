import { compareDates, monthOf } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import type { KindRecord } from "../../records/kind-record";
import type { SessionReading } from "../../records/record-fields";
import { columnLabel } from "../field-label";
import type { Place } from "../place";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

type Pupil = KindRecord<"attendance">;

const DATES = ["enrolledOn", "leftOn"] as const;

/** Sessions at which a pupil was marked present before the first or after the last day. */
function presentOutside({ fields }: Pupil): readonly SessionReading[] {
  const enrolledOn = valueOf(fields.enrolledOn);
  const leftOn = valueOf(fields.leftOn);
  return (valueOf(fields.sessions) ?? []).filter(({ date, mark }) => {
    if (!date || mark !== "present") return false;
    const isEarly = enrolledOn !== undefined && compareDates(date, enrolledOn) < 0;
    const isLate = leftOn !== undefined && compareDates(date, leftOn) > 0;
    return isEarly || isLate;
  });
}

export const attendanceEnrolmentDates = defineRule({
  id: "attendance-enrolment-dates",
  severity: "error",
  severityByMessage: { presentOutside: "warning" },
  docs: {
    description: {
      ja: "開始日と退会日が日付で、出席がその間にあること",
      en: "Enrolment dates are dates in order, and attendance lies between them",
    },
    rationale: {
      ja: "受講人数は開始日と退会日から月ごとに数えます。日付が違うと、6-1 の受講人数が変わります。",
      en: "Enrolment of each month follows from the two dates; a wrong one changes the enrolment of 6-1.",
    },
    fix: {
      ja: "開始日、退会日、出席の印のうち、間違っているものを直してください。",
      en: "Correct whichever is wrong: the day of enrolment, the day of leaving, or the mark.",
    },
  },
  messages: {
    ja: {
      unreadable: "{{field}}を日付として読み取れません。",
      reversed: "退会日「{{left}}」が、開始日「{{enrolled}}」より前です。",
      presentOutside: "開始日より前、または退会日より後に、出席の印が{{count}}回あります。",
    },
    en: {
      unreadable: "{{field}} cannot be read as a date.",
      reversed: "The pupil left on {{left}}, before enrolling on {{enrolled}}.",
      presentOutside: "{{count}} marks of attendance stand before enrolment or after leaving.",
    },
  },
  check: ({ dataset: { records } }, report) => {
    for (const record of records.attendance) {
      const unreadable = DATES.filter((field) => record.fields[field].state === "unreadable");
      for (const field of unreadable) {
        report("unreadable", {
          place: { at: "field", record, field },
          values: { field: columnLabel("attendance", field) },
        });
      }
      const [enrolled, left] = [valueOf(record.fields.enrolledOn), valueOf(record.fields.leftOn)];
      if (enrolled && left && compareDates(left, enrolled) < 0) {
        const values = { left: shownDate(left), enrolled: shownDate(enrolled) };
        report("reversed", { place: { at: "field", record, field: "leftOn" }, values });
        continue;
      }
      const [first, ...others] = presentOutside(record).map(({ cell, date }): Place => ({
        at: "record-cell",
        record,
        cell,
        ...(date && { month: monthOf(date) }),
      }));
      if (!first) continue;
      report("presentOutside", { place: first, related: others, values: { count: others.length + 1 } });
    }
  },
});
