import { compareDates } from "../../calendar/calendar-date";
import { caseReferences } from "../cases/case-references";
import type { Place } from "../place";
import { caseInWords } from "../quoting/case-in-words";
import { recordDate } from "../record-date";
import { recordsWith } from "../records-with";
import { defineRule } from "../rule";

export const caseNumberOfTwoCases = defineRule({
  id: "case-number-of-two-cases",
  severity: "warning",
  docs: {
    description: {
      ja: "年度ごとに始まる受付番号が、どの年度のケースのものか分かること",
      en: "Where numbers start again each April, it is known which year’s case a record means",
    },
    rationale: {
      ja: "受付番号が年度ごとに1から始まる場合、前年度から続くケースと今年度のケースが同じ番号になります。件数は変わりませんが、どちらのケースの記録か分からないため、ケースごとの点検ができません。",
      en: "Where numbers begin with 1 each year, a carried case and a new one may have the same number. The figures are the same, but the two cases cannot be checked one by one.",
    },
    fix: {
      ja: "前年度から続くケースの番号は、継続ケースでも対応や終結でも「H30-12」のように年度を付けて書いてください。",
      en: "Write the carried case’s number with its year, like H30-12, on 継続ケース and wherever it is meant.",
    },
  },
  messages: {
    ja: {
      either: "{{case}}のケースは、前年度から続くものと今年度のものの2つがあり、どちらの記録か分かりません。",
    },
    en: {
      either:
        "There are two cases with {{case}}, one carried over and one of this year, and either may be meant.",
    },
  },
  check: ({ dataset, cases, quoting }, report) => {
    const carried = new Map(
      recordsWith(dataset.records.carriedCase, "caseNumber").map((record) => [
        record.fields.caseNumber.value,
        record,
      ]),
    );
    for (const { caseNumber, received, sharesNumber } of cases.values()) {
      const [intake] = received;
      const listed = carried.get(caseNumber);
      if (!sharesNumber || !intake || !listed) continue;
      const [first, ...others] = caseReferences(dataset, (number) => number === caseNumber).filter(
        ({ record }) => {
          const day = recordDate(record);
          return !day || compareDates(day, intake.on) >= 0;
        },
      );
      if (!first) continue;
      const openings = [listed, intake.record].map((record): Place => ({
        at: "field",
        record,
        field: "caseNumber",
      }));
      report("either", {
        place: first.place,
        related: [...openings, ...others.map(({ place }) => place)],
        values: { case: caseInWords(quoting, caseNumber) },
      });
    }
  },
});
