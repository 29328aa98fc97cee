import { isInFiscalYear } from "../../calendar/fiscal-year";
import { dateOffSheet } from "../date-off-sheet";
import { defineRule } from "../rule";
import { sessionDates } from "../session-dates";
import { shownDate, shownFiscalYear, shownMonth } from "../shown-value";

export const attendanceSessionDateInMonth = defineRule({
  id: "attendance-session-date-in-month",
  severity: "error",
  severityByMessage: { bySheet: "warning" },
  docs: {
    description: {
      ja: "出席簿の実施日がシートの月の日付であること",
      en: "Each session date lies in the month of its attendance sheet",
    },
    rationale: {
      ja: "シートの月と違う日付の回は、実施回数にも延べ出席回数にも数えられません。設定の「月の数え方」が「シート」のときは、シートの月に数え、確認としています。",
      en: "A session outside its sheet’s month counts neither among sessions nor as attendance. Where 月の数え方 on 設定 is シート it counts in the sheet’s month, and is a question only.",
    },
    fix: {
      ja: "日付の書き間違いなら直し、別の月の回なら、その月のシートに移してください。",
      en: "Correct the date if it was mistyped, or move the session to the sheet of its month.",
    },
  },
  messages: {
    ja: {
      otherMonth: "実施日「{{date}}」は、シートの月（{{month}}）の日付ではありません。",
      bySheet:
        "実施日「{{date}}」は、シートの月（{{month}}）の日付ではありませんが、シートの月に数えています。",
      otherYear: "実施日「{{date}}」は、{{year}}の日付ではありません。",
    },
    en: {
      otherMonth: "The session on {{date}} does not lie in the sheet’s month, {{month}}.",
      bySheet:
        "The session on {{date}} does not lie in the sheet’s month, {{month}}, but counts in the sheet’s month.",
      otherYear: "The session on {{date}} lies outside {{year}}.",
    },
  },
  check: ({ dataset }, report) => {
    const { fiscalYear, settings } = dataset;
    const offMonth = settings.monthBasis === "sheet" ? "bySheet" : "otherMonth";
    for (const { date: day, sheetMonth, place } of sessionDates(dataset)) {
      const date = shownDate(day);
      if (!isInFiscalYear(day, fiscalYear)) {
        report("otherYear", { place, values: { date, year: shownFiscalYear(fiscalYear) } });
      } else if (sheetMonth && dateOffSheet(day, sheetMonth, fiscalYear)) {
        report(offMonth, { place, values: { date, month: shownMonth(sheetMonth) } });
      }
    }
  },
});
