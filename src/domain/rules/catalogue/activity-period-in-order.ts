import { compareDates } from "../../calendar/calendar-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const activityPeriodInOrder = defineRule({
  id: "activity-period-in-order",
  severity: "error",
  docs: {
    description: {
      ja: "活動の最後の日が、最初の日より前でないこと",
      en: "The last day of an activity is not before its first",
    },
    rationale: {
      ja: "活動は最初の日の月に数え、日付の順に印刷します。日付が逆だと、違う月に数えられます。",
      en: "An activity counts in the month of its first day and is printed in the order of dates. Reversed dates put it into the wrong month.",
    },
    fix: {
      ja: "「R1.9.24～R1.10.31」のように、最初の日、最後の日の順に直してください。",
      en: "Write the first day, then the last, as in R1.9.24～R1.10.31.",
    },
  },
  messages: {
    ja: { reversed: "最後の日「{{last}}」が、最初の日「{{first}}」より前です。" },
    en: { reversed: "The last day, {{last}}, is before the first, {{first}}." },
  },
  check: ({ dataset: { records } }, report) => {
    for (const record of recordsWith(records.activity, "heldOn", "heldUntil")) {
      const { heldOn, heldUntil } = record.fields;
      if (compareDates(heldUntil.value, heldOn.value) >= 0) continue;
      report("reversed", {
        place: { at: "field", record, field: "heldOn" },
        values: { first: shownDate(heldOn.value), last: shownDate(heldUntil.value) },
      });
    }
  },
});
