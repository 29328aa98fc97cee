import { isInFiscalYear } from "../../calendar/fiscal-year";
import { dateOffSheet } from "../date-off-sheet";
import { defineRule } from "../rule";
import { shownDate, shownFiscalYear, shownMonth } from "../shown-value";

export const attendanceSessionDateInMonth = defineRule({
  id: "attendance-session-date-in-month",
  severity: "error",
  docs: {
    description: {
      ja: "出席簿の実施日がシートの月の日付であること",
      en: "Each session date lies in the month of its attendance sheet",
    },
    rationale: {
      ja: "シートの月と違う日付の回は、実施回数にも延べ出席回数にも数えられません。",
      en: "A session outside its sheet’s month counts neither among sessions nor as attendance.",
    },
    fix: {
      ja: "日付の書き間違いなら見出しを直し、別の月の回なら、その月のシートに移してください。",
      en: "Correct the header if it was mistyped, or move the session to the sheet of its month.",
    },
  },
  messages: {
    ja: {
      otherMonth: "実施日「{{date}}」は、シートの月（{{month}}）の日付ではありません。",
      otherYear: "実施日「{{date}}」は、{{year}}の日付ではありません。",
    },
    en: {
      otherMonth: "The session on {{date}} does not lie in the sheet’s month, {{month}}.",
      otherYear: "The session on {{date}} lies outside {{year}}.",
    },
  },
  check: ({ dataset: { sheets, fiscalYear } }, report) => {
    for (const { binding, sessionDates } of sheets) {
      for (const { column, date: day } of sessionDates) {
        if (!day) continue;
        const date = shownDate(day);
        const cell = { row: binding.headerRow, column };
        const place = { at: "cell", sheet: binding.sheet, cell } as const;
        if (!isInFiscalYear(day, fiscalYear)) {
          report("otherYear", { place, values: { date, year: shownFiscalYear(fiscalYear) } });
        } else if (binding.month && dateOffSheet(day, binding.month, fiscalYear)) {
          report("otherMonth", { place, values: { date, month: shownMonth(binding.month) } });
        }
      }
    }
  },
});
