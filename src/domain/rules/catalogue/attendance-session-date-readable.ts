import { defineRule } from "../rule";

export const attendanceSessionDateReadable = defineRule({
  id: "attendance-session-date-readable",
  severity: "error",
  docs: {
    description: {
      ja: "出席簿の見出しの実施日が日付として読み取れること",
      en: "Each session date over the attendance book can be read as a date",
    },
    rationale: {
      ja: "日付が読み取れない回は、6-1 の実施回数にも延べ出席回数にも数えられません。",
      en: "A session without a readable date counts neither among sessions nor as attendance in 6-1.",
    },
    fix: {
      ja: "見出しを「5/13」「R1.5.13」のような、暦にある日付に直してください。",
      en: "Write a day that exists as the header, such as 5/13 or R1.5.13.",
    },
  },
  messages: {
    ja: { unreadable: "見出しの実施日を日付として読み取れません。" },
    en: { unreadable: "This session header cannot be read as a date." },
  },
  check: ({ dataset: { sheets } }, report) => {
    for (const { binding, sessionDates } of sheets) {
      for (const { column } of sessionDates.filter(({ date }) => !date)) {
        const cell = { row: binding.headerRow, column };
        report("unreadable", { place: { at: "cell", sheet: binding.sheet, cell }, values: {} });
      }
    }
  },
});
