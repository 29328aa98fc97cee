import { compareDates, monthOf } from "../../calendar/calendar-date";
import { dayNumber } from "../../calendar/day-number";
import { listsCarriedCases } from "../../records/year-dataset";
import { isWithin } from "../cases/case-steps";
import { soundPeriods } from "../cases/sound-periods";
import { recordDateOffSheet } from "../date-off-sheet";
import { coverageOf } from "../kind-coverage";
import { caseInWords } from "../quoting/case-in-words";
import { recordMonth } from "../record-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const contactOutsideCase = defineRule({
  id: "contact-outside-case",
  severity: "info",
  severityByMessage: { longBefore: "warning", longAfter: "warning" },
  docs: {
    description: {
      ja: "受付より前、または終結より後の対応",
      en: "Contacts before the intake or after the closure of their case",
    },
    rationale: {
      ja: "受付前の準備や終結後の定着支援として、対応することがあります。件数には数えています。設定の「受付前の準備期間」「終結後の定着支援期間」（日数）を超えるものは、受付番号の書き間違いかもしれないため、確認としています。",
      en: "Staff prepare before an intake and follow up after a closure. These contacts are counted. Beyond 受付前の準備期間 and 終結後の定着支援期間 of 設定, in days, the number may be a slip, so it is a question.",
    },
    fix: {
      ja: "準備や定着支援であれば、このままでかまいません。そうでなければ、対応日か受付番号を確かめてください。",
      en: "Nothing to do where it was preparation or follow-up; otherwise look at the date and the number.",
    },
  },
  reads: ["contactedOn", "caseNumbers"],
  messages: {
    ja: {
      before: "{{case}}の受付日より前の対応（{{date}}）として数えています。",
      after: "{{case}}の終結日より後の対応（{{date}}）として数えています。",
      longBefore: "{{case}}の受付日より{{days}}日も前の対応（{{date}}）です。",
      longAfter: "{{case}}の終結日より{{days}}日も後の対応（{{date}}）です。",
    },
    en: {
      before: "Counted as a contact ({{date}}) before the intake of the case with {{case}}.",
      after: "Counted as a contact ({{date}}) after the closure of the case with {{case}}.",
      longBefore: "The contact ({{date}}) lies {{days}} days before the intake of the case with {{case}}.",
      longAfter: "The contact ({{date}}) lies {{days}} days after the closure of the case with {{case}}.",
    },
  },
  check: ({ dataset, cases, quoting }, report) => {
    const periods = soundPeriods(dataset, cases);
    const intakes = coverageOf(dataset, "consultation");
    const knowsCarried = listsCarriedCases(dataset);
    for (const record of recordsWith(dataset.records.contact, "contactedOn", "caseNumbers")) {
      if (recordDateOffSheet(record, dataset.fiscalYear)) continue;
      const day = record.fields.contactedOn.value;
      for (const caseNumber of record.fields.caseNumbers.value) {
        const open = periods.get(caseNumber) ?? [];
        const [first] = open;
        if (!first || open.some((period) => isWithin(period, day))) continue;
        const isBefore = first.from !== undefined && compareDates(day, first.from) < 0;
        // Without the list of carried cases a contact before the intake may belong to an earlier support.
        if (isBefore && !knowsCarried) continue;
        const month = recordMonth(record);
        const closedOn = open.findLast(({ to }) => to && compareDates(to, day) < 0)?.to;
        const isCovered = isBefore
          ? intakes.untilMonth(month)
          : intakes.between(closedOn && monthOf(closedOn), month);
        if (!isCovered) continue;
        const place = { at: "field", record, field: "contactedOn" } as const;
        const values = { case: caseInWords(quoting, caseNumber), date: shownDate(day) };
        const edge = isBefore ? first.from : closedOn;
        const days = edge ? Math.abs(dayNumber(edge) - dayNumber(day)) : 0;
        if (days > (isBefore ? dataset.settings.preparationDays : dataset.settings.followUpDays))
          report(isBefore ? "longBefore" : "longAfter", { place, values: { ...values, days } });
        else report(isBefore ? "before" : "after", { place, values });
      }
    }
  },
});
