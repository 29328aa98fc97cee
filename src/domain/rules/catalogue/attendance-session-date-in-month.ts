import type { CalendarDate, YearMonth } from "../../calendar/calendar-date";
import { isInFiscalYear } from "../../calendar/fiscal-year";
import { valueOf } from "../../records/field-reading";
import type { YearDataset } from "../../records/year-dataset";
import { dateOffSheet } from "../date-off-sheet";
import type { Place } from "../place";
import { defineRule } from "../rule";
import { shownDate, shownFiscalYear, shownMonth } from "../shown-value";

interface SessionDate {
  readonly date: CalendarDate;
  readonly sheetMonth: YearMonth | undefined;
  readonly place: Place;
}

/** Session dates where they stand: over the columns, or on a sheet with one row a session in each row. */
function sessionDates({ sheets, records }: YearDataset): readonly SessionDate[] {
  const overColumns = sheets.flatMap(({ binding, sessionDates: columns }) =>
    columns.flatMap(({ column, date }): readonly SessionDate[] => {
      const cell = { row: binding.headerRow, column };
      const place = { at: "cell", sheet: binding.sheet, cell } as const;
      return date ? [{ date, sheetMonth: binding.month, place }] : [];
    }),
  );
  const inRows = records.attendance.flatMap((record): readonly SessionDate[] => {
    if (record.binding.columns.get("sessions")?.form !== "sessionRows") return [];
    const date = valueOf(record.fields.sessions)?.[0]?.date;
    const place = { at: "field", record, field: "sessions" } as const;
    return date ? [{ date, sheetMonth: record.sheetMonth, place }] : [];
  });
  return [...overColumns, ...inRows];
}

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
