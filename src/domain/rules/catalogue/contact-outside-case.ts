import { compareDates, monthOf } from "../../calendar/calendar-date";
import type { CaseHistory } from "../../count/case-history";
import { listsCarriedCases, type YearDataset } from "../../records/year-dataset";
import { caseSteps, isWithin, openPeriods, type OpenPeriod } from "../cases/case-steps";
import { doubtfulCases } from "../cases/doubtful-cases";
import { recordDateOffSheet } from "../date-off-sheet";
import { coverageOf } from "../kind-coverage";
import { caseInWords } from "../quoting/case-in-words";
import { recordMonth } from "../record-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

/** When each case was open, for those of which all dates are sound and in order. */
function soundPeriods(dataset: YearDataset, cases: CaseHistory): ReadonlyMap<string, readonly OpenPeriod[]> {
  const doubtful = doubtfulCases(dataset);
  const periods = new Map<string, readonly OpenPeriod[]>();
  for (const entry of cases.values()) {
    const steps = caseSteps(entry);
    const isSound = steps.every(
      ({ event, wasOpen, record }) =>
        (event === "closure") === wasOpen && !recordDateOffSheet(record, dataset.fiscalYear),
    );
    if (isSound && !entry.sharesNumber && !doubtful.has(entry.caseNumber))
      periods.set(entry.caseNumber, openPeriods(entry, steps));
  }
  return periods;
}

export const contactOutsideCase = defineRule({
  id: "contact-outside-case",
  severity: "info",
  docs: {
    description: {
      ja: "受付より前、または終結より後の対応",
      en: "Contacts before the intake or after the closure of their case",
    },
    rationale: {
      ja: "受付前の準備や終結後の定着支援として、対応することがあります。件数には数えています。",
      en: "Staff prepare before an intake and follow up after a closure. These contacts are counted.",
    },
    fix: {
      ja: "準備や定着支援であれば、このままでかまいません。そうでなければ、対応日か受付番号を確かめてください。",
      en: "Nothing to do where it was preparation or follow-up; otherwise look at the date and the number.",
    },
  },
  messages: {
    ja: {
      before: "{{case}}の受付日より前の対応（{{date}}）として数えています。",
      after: "{{case}}の終結日より後の対応（{{date}}）として数えています。",
    },
    en: {
      before: "Counted as a contact ({{date}}) before the intake of the case with {{case}}.",
      after: "Counted as a contact ({{date}}) after the closure of the case with {{case}}.",
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
        report(isBefore ? "before" : "after", { place, values });
      }
    }
  },
});
