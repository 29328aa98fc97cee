import { numbersStartAgain } from "../../count/numbers-start-again";
import { caseSteps } from "../cases/case-steps";
import { doubtfulCases } from "../cases/doubtful-cases";
import { caseInWords } from "../quoting/case-in-words";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const consultationCaseReopened = defineRule({
  id: "consultation-case-reopened",
  severity: "info",
  docs: {
    description: {
      ja: "終結した後の再開の受付",
      en: "Intakes of cases that were closed before",
    },
    rationale: {
      ja: "終結したケースを同じ番号で受け付けると、再開として新規相談受付件数に数えます。",
      en: "A closed case that is received again under its number counts as a new intake.",
    },
    fix: {
      ja: "再開であれば、このままでかまいません。別のケースなら、受付番号を直してください。",
      en: "Nothing to do where the case was taken in again; otherwise correct the number.",
    },
  },
  messages: {
    ja: { again: "{{case}}は{{date}}に終結したケースで、再開の受付として数えています。" },
    en: { again: "The case with {{case}} was closed on {{date}}, and counts as taken in again." },
  },
  check: ({ dataset, cases, quoting }, report) => {
    // Where numbers begin anew each April it is another case that was closed.
    if (numbersStartAgain(dataset.records)) return;
    const doubtful = doubtfulCases(dataset);
    for (const entry of cases.values()) {
      if (doubtful.has(entry.caseNumber) || entry.sharesNumber) continue;
      for (const { event, record, wasOpen, previous } of caseSteps(entry)) {
        if (event !== "intake" || wasOpen || previous?.event !== "closure" || !previous.wasOpen) continue;
        report("again", {
          place: { at: "field", record, field: "caseNumber" },
          related: [{ at: "field", record: previous.record, field: "caseNumber" }],
          values: { case: caseInWords(quoting, entry.caseNumber), date: shownDate(previous.on) },
        });
      }
    }
  },
});
