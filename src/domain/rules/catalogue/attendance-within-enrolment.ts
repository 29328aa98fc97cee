import { isSameMonth } from "../../calendar/calendar-date";
import { figureIn } from "../../count/tally";
import type { Place } from "../place";
import { recordsByRef } from "../records-by-ref";
import { defineRule } from "../rule";
import { shownMonth } from "../shown-value";

export const attendanceWithinEnrolment = defineRule({
  id: "attendance-within-enrolment",
  severity: "error",
  docs: {
    description: {
      ja: "延べ出席回数が、実施回数×受講人数より多くないこと",
      en: "No more attendances than sessions times pupils enrolled",
    },
    rationale: {
      ja: "1人が出席できるのは実施した回数までです。多いときは、実施回数、受講人数、出席のどれかが違います。",
      en: "Nobody can attend more often than sessions were held. Where there are more, sessions, enrolment or attendance is wrong.",
    },
    fix: {
      ja: "その月の実施日、開始日・退会日、出席の印を確かめてください。月別集計表なら、3つの数を確かめてください。",
      en: "Look at the session dates, the days of enrolment and leaving and the marks of that month, or at the three numbers of the table by month.",
    },
  },
  silentAfter: [
    "attendance-enrolment-dates",
    "attendance-pupil-twice",
    "attendance-required-field",
    "attendance-school-year-known",
    "attendance-session-date-in-month",
    "attendance-session-date-readable",
    "attendance-session-date-twice",
    "tally-count-readable",
    "tally-total-agrees",
  ],
  messages: {
    ja: {
      more: "{{month}}の{{schoolYear}}の延べ出席回数は{{attended}}回ですが、実施{{sessions}}回×受講{{enrolled}}人より多くなっています。",
    },
    en: {
      more: "{{schoolYear}} in {{month}}: {{attended}} attendances are more than {{sessions}} sessions of {{enrolled}} pupils.",
    },
  },
  check: ({ dataset, figures, months }, report) => {
    const { codes } = dataset.settings.codeLists.schoolYear;
    for (const { month, attendance } of figures.months) {
      if (!attendance || !months.some((each) => isSameMonth(each, month))) continue;
      const sessions = attendance.sessions.value;
      for (const { id, label } of codes) {
        const attended = figureIn(attendance.attended, id);
        const enrolled = figureIn(attendance.enrolled, id).value;
        if (sessions === null || enrolled === null || attended.value === null) continue;
        if (attended.value <= sessions * enrolled) continue;
        const byRef = recordsByRef(dataset);
        report("more", {
          place: { at: "kind-month", kind: "attendance", month },
          related: attended.records.flatMap((ref): readonly Place[] => {
            const record = byRef.get(ref);
            return record ? [{ at: "record", record }] : [];
          }),
          values: {
            month: shownMonth(month),
            schoolYear: label,
            attended: attended.value,
            sessions,
            enrolled,
          },
        });
      }
    }
  },
});
