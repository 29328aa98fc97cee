import { compareDates, monthOf } from "../../calendar/calendar-date";
import { isWithin } from "../cases/case-steps";
import { soundPeriods } from "../cases/sound-periods";
import { recordDateOffSheet } from "../date-off-sheet";
import { coverageOf } from "../kind-coverage";
import { caseInWords } from "../quoting/case-in-words";
import { recordMonth } from "../record-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const planOutsideCase = defineRule({
  id: "plan-outside-case",
  severity: "warning",
  docs: {
    description: {
      ja: "プランの作成日が、受付から終結までの間にあること",
      en: "A plan is made between the intake and the closure of its case",
    },
    rationale: {
      ja: "受付より前や終結より後のプランは、日付か受付番号の書き間違いがほとんどです。作成日の月の件数に数えています。",
      en: "A plan before the intake or after the closure is mostly a slip in the date or the number. It counts in the month of its date.",
    },
    fix: {
      ja: "作成日、受付日、終結日、受付番号のうち、間違っているものを直してください。再開したケースなら、再開の受付を記録してください。",
      en: "Correct the date or the number that is wrong. Where the case was taken in again, record that intake.",
    },
  },
  reads: ["madeOn", "caseNumber"],
  silentAfter: ["plan-case-known", "plan-date-in-sheet-month"],
  messages: {
    ja: {
      before: "作成日「{{date}}」が、{{case}}の受付日「{{edge}}」より前です。",
      after: "作成日「{{date}}」が、{{case}}の終結日「{{edge}}」より後です。",
    },
    en: {
      before: "The plan of {{date}} lies before the intake of the case with {{case}} on {{edge}}.",
      after: "The plan of {{date}} lies after the closure of the case with {{case}} on {{edge}}.",
    },
  },
  check: ({ dataset, cases, quoting }, report) => {
    const periods = soundPeriods(dataset, cases);
    const intakes = coverageOf(dataset, "consultation");
    for (const record of recordsWith(dataset.records.plan, "madeOn", "caseNumber", "category")) {
      if (recordDateOffSheet(record, dataset.fiscalYear)) continue;
      const { madeOn, caseNumber, category } = record.fields;
      const day = madeOn.value;
      const open = periods.get(caseNumber.value) ?? [];
      const [first] = open;
      if (!first || open.some((period) => isWithin(period, day))) continue;
      const place = { at: "field", record, field: "madeOn" } as const;
      const values = { case: caseInWords(quoting, caseNumber.value), date: shownDate(day) };
      const month = recordMonth(record);
      const closedOn = open.findLast(({ to }) => to && compareDates(to, day) < 0)?.to;
      if (closedOn) {
        // 中断・終結 is written when a case has ended; that is its place.
        if (category.value !== "plan_close" && intakes.between(monthOf(closedOn), month))
          report("after", { place, values: { ...values, edge: shownDate(closedOn) } });
      } else if (first.from && intakes.untilMonth(month))
        report("before", { place, values: { ...values, edge: shownDate(first.from) } });
    }
  },
});
