import { monthOf } from "../../calendar/calendar-date";
import { caseSteps } from "../cases/case-steps";
import { doubtfulCases } from "../cases/doubtful-cases";
import { coverageOf } from "../kind-coverage";
import { caseInWords } from "../quoting/case-in-words";
import { recordMonth } from "../record-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

export const consultationCaseNumberOpenTwice = defineRule({
  id: "consultation-case-number-open-twice",
  severity: "error",
  docs: {
    description: {
      ja: "支援中のケースの受付番号で、新規相談をもう一度受け付けていないこと",
      en: "No intake has the number of a case that is still open",
    },
    rationale: {
      ja: "同じケースを2回受け付けると、新規相談受付件数と月末件数が多くなります。終結した後に同じ番号で受け付けるのは、再開として正しい記録です。",
      en: "A case taken in twice makes intakes and month-end caseload too high. The same number after a closure is a re-intake and right.",
    },
    fix: {
      ja: "受付番号の書き間違いを直すか、重なっている行を消すか、もれている終結を記録してください。",
      en: "Correct the number, delete the repeated row, or record the closure that is missing.",
    },
  },
  reads: ["receivedOn", "caseNumber"],
  messages: {
    ja: {
      open: "{{case}}は、{{date}}に受け付けたまま終結していないケースの番号です。",
      carried: "{{case}}は、継続ケースとして支援中の番号です。",
    },
    en: {
      open: "The case with {{case}} was received on {{date}} and is still open.",
      carried: "The carried case with {{case}} is still open.",
    },
  },
  check: ({ dataset, cases, quoting }, report) => {
    const doubtful = doubtfulCases(dataset);
    const closures = coverageOf(dataset, "closure");
    const carried = new Map(
      recordsWith(dataset.records.carriedCase, "caseNumber").map((record) => [
        record.fields.caseNumber.value,
        record,
      ]),
    );
    for (const entry of cases.values()) {
      const { caseNumber } = entry;
      if (doubtful.has(caseNumber)) continue;
      for (const { event, record, wasOpen, previous } of caseSteps(entry)) {
        if (event !== "intake" || !wasOpen) continue;
        const month = recordMonth(record);
        const isCovered = previous
          ? closures.between(monthOf(previous.on), month)
          : closures.untilMonth(month);
        if (!isCovered) continue;
        const place = { at: "field", record, field: "caseNumber" } as const;
        const inWords = caseInWords(quoting, caseNumber);
        const listed = carried.get(caseNumber);
        if (previous) {
          const related = [{ at: "field", record: previous.record, field: "caseNumber" } as const];
          report("open", { place, related, values: { case: inWords, date: shownDate(previous.on) } });
        } else if (listed) {
          const related = [{ at: "field", record: listed, field: "caseNumber" } as const];
          report("carried", { place, related, values: { case: inWords } });
        }
      }
    }
  },
});
