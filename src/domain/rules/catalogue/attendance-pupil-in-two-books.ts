import { monthKey } from "../../calendar/calendar-date";
import { recordsWith, type RecordWith } from "../records-with";
import { defineRule } from "../rule";

export const attendancePupilInTwoBooks = defineRule({
  id: "attendance-pupil-in-two-books",
  severity: "warning",
  docs: {
    description: {
      ja: "同じ月の2つの出席簿に、同じ生徒がいないこと",
      en: "No pupil stands in two attendance books of one month",
    },
    rationale: {
      ja: "会場ごとに出席簿があるとき、両方にいる生徒は 6-1 の受講人数に2人と数えます。",
      en: "Where each venue keeps a book, a pupil in both counts as two among those enrolled in 6-1.",
    },
    fix: {
      ja: "会場を移った生徒なら、前の出席簿に退会日を記入してください。両方に通う生徒や同姓同名の生徒なら、このままでかまいません。",
      en: "Enter the day of leaving in the book of the earlier venue. A pupil of both venues, or two of one name, may stay.",
    },
  },
  reads: ["pupil", "schoolYear"],
  messages: {
    ja: { both: "同じ氏名と学年の生徒が、同じ月のほかの出席簿にもいるため、2人と数えています。" },
    en: {
      both: "A pupil of this name and school year stands in another book of the month, and counts as two.",
    },
  },
  check: ({ dataset: { records } }, report) => {
    const first = new Map<string, RecordWith<"attendance", "pupil" | "schoolYear">>();
    for (const record of recordsWith(records.attendance, "pupil", "schoolYear")) {
      if (!record.sheetMonth || record.fields.leftOn.state === "read") continue;
      const { pupil, schoolYear } = record.fields;
      const key = JSON.stringify([monthKey(record.sheetMonth), schoolYear.value, pupil.value]);
      const earlier = first.get(key);
      if (!earlier) first.set(key, record);
      else if (earlier.ref.sheet !== record.ref.sheet) {
        const related = [{ at: "field", record: earlier, field: "pupil" } as const];
        report("both", { place: { at: "field", record, field: "pupil" }, related, values: {} });
      }
    }
  },
});
