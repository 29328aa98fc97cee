import { isoDate, monthOf, type CalendarDate } from "../../calendar/calendar-date";
import type { ParsedSheet } from "../../records/read-sheets";
import type { Place } from "../place";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

interface DateWithColumns {
  readonly date: CalendarDate;
  readonly headers: readonly Place[];
}

/** The dates of a sheet, each with every header that has it. */
function datesOf({ binding, sessionDates }: ParsedSheet): readonly DateWithColumns[] {
  const dates = new Map<string, DateWithColumns>();
  for (const { column, date } of sessionDates) {
    if (!date) continue;
    const cell = { row: binding.headerRow, column };
    const header: Place = { at: "cell", sheet: binding.sheet, cell, month: monthOf(date) };
    const earlier = dates.get(isoDate(date))?.headers ?? [];
    dates.set(isoDate(date), { date, headers: [...earlier, header] });
  }
  return [...dates.values()];
}

export const attendanceSessionDateTwice = defineRule({
  id: "attendance-session-date-twice",
  severity: "warning",
  docs: {
    description: {
      ja: "出席簿に同じ実施日の列が2つないこと",
      en: "No session date stands over two columns of an attendance sheet",
    },
    rationale: {
      ja: "同じ日の列は合わせて1回と数え、どちらかに出席の印があれば出席1回とします。片方の日付が書き間違いなら、6-1 の実施回数と延べ出席回数が少なくなります。",
      en: "Columns of one date count as one session, and a mark in any of them as one attendance. Where one of the dates is a slip, 6-1 has too few sessions and attendances.",
    },
    fix: {
      ja: "日付の書き間違いなら見出しを直してください。同じ日に2か所で行ったなら、会場ごとにシートを分けると2回と数えます。",
      en: "Correct the header if it was mistyped. For two venues on one day keep a sheet for each: they count as two sessions.",
    },
  },
  messages: {
    ja: { twice: "実施日「{{date}}」の列が{{count}}つあるため、合わせて1回と数えています。" },
    en: { twice: "{{count}} columns have the session date {{date}}; together they count as one session." },
  },
  check: ({ dataset: { sheets } }, report) => {
    for (const { date, headers } of sheets.flatMap(datesOf)) {
      const [first, second, ...others] = headers;
      if (!first || !second) continue;
      const values = { date: shownDate(date), count: headers.length };
      report("twice", { place: second, related: [first, ...others], values });
    }
  },
});
