import { listsCarriedCases } from "../../records/year-dataset";
import { caseSteps } from "../cases/case-steps";
import { doubtfulCases } from "../cases/doubtful-cases";
import { recordDateOffSheet } from "../date-off-sheet";
import { coverageOf } from "../kind-coverage";
import { recordMonth } from "../record-date";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const closureNotBeforeIntake = defineRule({
  id: "closure-not-before-intake",
  severity: "error",
  severityByMessage: { perhapsCarried: "warning" },
  docs: {
    description: {
      ja: "終結日が受付日より前でないこと",
      en: "No case is closed before it was received",
    },
    rationale: {
      ja: "受付より前の終結は、月末件数を一時的に少なくします。継続ケースの一覧がないときは、前年度から続くケースが終結した後に再開したのかもしれないため、確認としています。",
      en: "A closure before the intake makes the caseload too low until then. Without a list of carried cases it may be a case of last year that was closed and taken in again, so it is a question only.",
    },
    fix: {
      ja: "終結日と受付日のうち、間違っている方を直してください。",
      en: "Correct whichever of the two dates is wrong.",
    },
  },
  reads: ["closedOn", "caseNumber"],
  messages: {
    ja: {
      before: "終結日「{{closed}}」が、受付日「{{received}}」より前です。",
      perhapsCarried:
        "終結日「{{closed}}」が、受付日「{{received}}」より前です。前年度から続くケースの再開でなければ、日付を直してください。",
    },
    en: {
      before: "The closure on {{closed}} lies before the intake on {{received}}.",
      perhapsCarried:
        "The closure on {{closed}} lies before the intake on {{received}}. Unless a carried case was taken in again, correct the date.",
    },
  },
  check: ({ dataset, cases }, report) => {
    const doubtful = doubtfulCases(dataset);
    const intakes = coverageOf(dataset, "consultation");
    const knowsCarried = listsCarriedCases(dataset);
    for (const entry of cases.values()) {
      const [first] = caseSteps(entry);
      const [intake] = entry.received;
      if (!first || !intake || first.event !== "closure" || first.wasOpen || doubtful.has(entry.caseNumber))
        continue;
      const hasOddDate = [first, intake].some(({ record }) => recordDateOffSheet(record, dataset.fiscalYear));
      if (hasOddDate || !intakes.untilMonth(recordMonth(first.record))) continue;
      report(knowsCarried ? "before" : "perhapsCarried", {
        place: { at: "field", record: first.record, field: "closedOn" },
        related: [{ at: "field", record: intake.record, field: "receivedOn" }],
        values: { closed: shownDate(first.on), received: shownDate(intake.on) },
      });
    }
  },
});
