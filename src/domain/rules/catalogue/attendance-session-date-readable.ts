import { defineRule } from "../rule";

export const attendanceSessionDateReadable = defineRule({
  id: "attendance-session-date-readable",
  severity: "error",
  severityByMessage: { blankInRow: "warning" },
  docs: {
    description: {
      ja: "出席簿の実施日が日付として読み取れること",
      en: "Each session date of the attendance book can be read as a date",
    },
    rationale: {
      ja: "日付が読み取れない回は、6-1 の実施回数にも延べ出席回数にも数えられません。",
      en: "A session without a readable date counts neither among sessions nor as attendance in 6-1.",
    },
    fix: {
      ja: "見出しや実施日の欄を「5/13」「R1.5.13」のような、暦にある日付に直してください。",
      en: "Write a day that exists in the header or the row, such as 5/13 or R1.5.13.",
    },
  },
  messages: {
    ja: {
      unreadable: "見出しの実施日を日付として読み取れません。",
      unreadableInRow: "この行の実施日を日付として読み取れません。",
      blankInRow: "この行には実施日がないため、どの回の出席にも数えていません。",
    },
    en: {
      unreadable: "This session header cannot be read as a date.",
      unreadableInRow: "The session date of this row cannot be read as a date.",
      blankInRow: "This row has no session date and counts as no attendance.",
    },
  },
  check: ({ dataset: { sheets, records } }, report) => {
    for (const { binding, sessionDates } of sheets) {
      for (const { column } of sessionDates.filter(({ date }) => !date)) {
        const cell = { row: binding.headerRow, column };
        report("unreadable", { place: { at: "cell", sheet: binding.sheet, cell }, values: {} });
      }
    }
    for (const record of records.attendance) {
      if (record.binding.columns.get("sessions")?.form !== "sessionRows") continue;
      const place = { at: "field", record, field: "sessions" } as const;
      const { state } = record.fields.sessions;
      if (state === "unreadable") report("unreadableInRow", { place, values: {} });
      else if (state === "blank") report("blankInRow", { place, values: {} });
    }
  },
});
