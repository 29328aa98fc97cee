import { weekday } from "../../calendar/day-number";
import { weekdayName } from "../../calendar/weekday";
import { defineRule } from "../rule";
import { sessionDates } from "../session-dates";
import { shownDate } from "../shown-value";

export const attendanceSessionWeekday = defineRule({
  id: "attendance-session-weekday",
  severity: "info",
  docs: {
    description: {
      ja: "「学習支援の曜日」でない実施日",
      en: "Sessions on other weekdays than 学習支援の曜日",
    },
    rationale: {
      ja: "いつもと違う曜日の実施日は、書き間違いのことも、振替のこともあります。実施回数には数えています。",
      en: "A session on another weekday may be a slip, or was moved. It counts as a session.",
    },
    fix: {
      ja: "その日に行ったのなら、このままでかまいません。違うときは、見出しの日付を直してください。曜日が変わったのなら、設定の「学習支援の曜日」を直してください。",
      en: "Nothing to do where it was held on that day; otherwise correct the date, or 学習支援の曜日 on 設定 where the weekdays have changed.",
    },
  },
  silentAfter: ["attendance-session-date-in-month"],
  messages: {
    ja: { other: "実施日「{{date}}」は{{day}}曜日で、設定の「学習支援の曜日」にありません。" },
    en: { other: "The session on {{date}} ({{day}}) is on none of the weekdays of 学習支援の曜日." },
  },
  check: ({ dataset }, report) => {
    const { sessionWeekdays } = dataset.settings;
    if (sessionWeekdays.length === 0) return;
    const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    for (const { date, place } of sessionDates(dataset)) {
      const day = weekday(date);
      if (sessionWeekdays.some((each) => each === day)) continue;
      const known = ([0, 1, 2, 3, 4, 5, 6] as const).find((each) => each === day) ?? 0;
      const values = { date: shownDate(date), day: { ja: weekdayName(known), en: days[day] ?? "" } };
      report("other", { place, values });
    }
  },
});
