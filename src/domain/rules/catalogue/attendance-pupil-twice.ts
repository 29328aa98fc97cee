import type { CalendarDate } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import type { KindRecord } from "../../records/kind-record";
import { recordsWith, type RecordWith } from "../records-with";
import { defineRule } from "../rule";

/** On a sheet with one row a pupil and date, each date is a row of its own. */
function dayOfRow({ binding, fields }: KindRecord<"attendance">): CalendarDate | undefined {
  if (binding.columns.get("sessions")?.form !== "sessionRows") return undefined;
  return valueOf(fields.sessions)?.[0]?.date;
}

export const attendancePupilTwice = defineRule({
  id: "attendance-pupil-twice",
  severity: "warning",
  docs: {
    description: {
      ja: "同じシートに同じ生徒が2回いないこと",
      en: "No pupil stands twice on an attendance sheet",
    },
    rationale: {
      ja: "同じ生徒が2行あると、6-1 の受講人数が1人多くなります。同姓同名の別の生徒なら、これで正しい記録です。",
      en: "A pupil in two rows makes the enrolment of 6-1 too high by one. Two pupils of one name are right as they are.",
    },
    fix: {
      ja: "同じ生徒なら、1行にまとめてください。",
      en: "Put the two rows together where it is one pupil.",
    },
  },
  reads: ["pupil", "schoolYear"],
  messages: {
    ja: { twice: "同じ氏名と学年の生徒が、ほかの行にもいます。" },
    en: { twice: "A pupil of the same name and school year stands in another row too." },
  },
  check: ({ dataset: { records } }, report) => {
    const first = new Map<string, RecordWith<"attendance", "pupil" | "schoolYear">>();
    for (const record of recordsWith(records.attendance, "pupil", "schoolYear")) {
      const { pupil, schoolYear } = record.fields;
      const key = JSON.stringify([record.ref.sheet, schoolYear.value, pupil.value, dayOfRow(record)]);
      const earlier = first.get(key);
      if (earlier) {
        const related = [{ at: "field", record: earlier, field: "pupil" } as const];
        report("twice", { place: { at: "field", record, field: "pupil" }, related, values: {} });
      } else first.set(key, record);
    }
  },
});
