import { compareDates } from "../../calendar/calendar-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const householdBudgetPeriodInOrder = defineRule({
  id: "household-budget-period-in-order",
  severity: "error",
  docs: {
    description: {
      ja: "家計改善支援の終了日が日付で、利用開始日より前でないこと",
      en: "The day on which household budget support ended is a date, and not before it began",
    },
    rationale: {
      ja: "年度の利用者は、利用開始日と終了日から数えます。",
      en: "The users of a year are counted by the days on which their use began and ended.",
    },
    fix: {
      ja: "利用開始日か終了日を直してください。続いている人の終了日は空けておきます。",
      en: "Correct either of the two days. While use goes on the second stays empty.",
    },
  },
  messages: {
    ja: {
      unreadable: "終了日を日付として読み取れません。",
      reversed: "終了日「{{ended}}」が、利用開始日「{{started}}」より前です。",
    },
    en: {
      unreadable: "The day on which use ended cannot be read as a date.",
      reversed: "Use ended on {{ended}}, before it began on {{started}}.",
    },
  },
  check: ({ dataset: { records } }, report) => {
    for (const record of records.householdBudget) {
      if (record.fields.endedOn.state !== "unreadable") continue;
      report("unreadable", { place: { at: "field", record, field: "endedOn" }, values: {} });
    }
    for (const record of recordsWith(records.householdBudget, "startedOn", "endedOn")) {
      const { startedOn, endedOn } = record.fields;
      if (compareDates(endedOn.value, startedOn.value) >= 0) continue;
      report("reversed", {
        place: { at: "field", record, field: "endedOn" },
        values: { started: shownDate(startedOn.value), ended: shownDate(endedOn.value) },
      });
    }
  },
});
