import { monthOf } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import { defineRule } from "../rule";

export const attendanceMarkKnown = defineRule({
  id: "attendance-mark-known",
  severity: "error",
  docs: {
    description: {
      ja: "出席簿の印が読み取れること",
      en: "Every mark in the attendance book is known",
    },
    rationale: {
      ja: "読み取れない印は出席に数えられず、6-1 の延べ出席回数が少なくなります。",
      en: "An unknown mark is not counted as attendance, and 6-1 becomes too low.",
    },
    fix: {
      ja: "出席は「○」、欠席は「×」か空白、遅刻は「遅」、早退は「早」、休講は「休」と記入してください。",
      en: "Use ○ for present, × or nothing for absent, 遅 for late, 早 for left early and 休 for a cancelled session.",
    },
  },
  messages: {
    ja: { unknown: "{{date}}の出欠の印を読み取れません。" },
    en: { unknown: "The attendance mark of {{date}} is not known." },
  },
  check: ({ dataset: { records } }, report) => {
    for (const record of records.attendance) {
      for (const { date, cell, mark } of valueOf(record.fields.sessions) ?? []) {
        // Nothing counts under a header that is no date; that has a finding of its own.
        if (mark !== "unknown" || !date) continue;
        const place = { at: "record-cell", record, cell, month: monthOf(date) } as const;
        report("unknown", { place, values: { date: `${date.month}/${date.day}` } });
      }
    }
  },
});
