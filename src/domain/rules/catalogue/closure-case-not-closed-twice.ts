import { monthOf } from "../../calendar/calendar-date";
import { caseSteps } from "../cases/case-steps";
import { doubtfulCases } from "../cases/doubtful-cases";
import { coverageOf } from "../kind-coverage";
import { caseInWords } from "../quoting/case-in-words";
import { recordMonth } from "../record-date";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const closureCaseNotClosedTwice = defineRule({
  id: "closure-case-not-closed-twice",
  severity: "error",
  docs: {
    description: {
      ja: "終結したケースを、もう一度終結していないこと",
      en: "No case is closed that is already closed",
    },
    rationale: {
      ja: "同じケースを2回終結すると、終結の件数が多く、月末件数が少なくなります。再び受け付けた後の終結は正しい記録です。",
      en: "Closing a case twice makes the closures too many and the month-end caseload too low. A closure after a re-intake is right.",
    },
    fix: {
      ja: "重なっている行を消すか、受付番号の書き間違いを直すか、もれている再開の受付を記録してください。",
      en: "Delete the repeated row, correct the number, or record the re-intake that is missing.",
    },
  },
  // A row of a ledger that stands twice is an intake first.
  silentAfter: ["consultation-case-number-open-twice"],
  reads: ["closedOn", "caseNumber"],
  messages: {
    ja: { twice: "{{case}}は、{{date}}にすでに終結しています。" },
    en: { twice: "The case with {{case}} was already closed on {{date}}." },
  },
  check: ({ dataset, cases, quoting }, report) => {
    const doubtful = doubtfulCases(dataset);
    const intakes = coverageOf(dataset, "consultation");
    for (const entry of cases.values()) {
      const { caseNumber } = entry;
      if (doubtful.has(caseNumber)) continue;
      for (const { event, record, previous } of caseSteps(entry)) {
        if (event !== "closure" || previous?.event !== "closure") continue;
        if (!intakes.between(monthOf(previous.on), recordMonth(record))) continue;
        report("twice", {
          place: { at: "field", record, field: "caseNumber" },
          related: [{ at: "field", record: previous.record, field: "caseNumber" }],
          values: { case: caseInWords(quoting, caseNumber), date: shownDate(previous.on) },
        });
      }
    }
  },
});
