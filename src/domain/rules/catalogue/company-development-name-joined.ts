import { visitedCompanies } from "../../count/company-names";
import { recordsOfYear } from "../../count/records-of-year";
import type { Place } from "../place";
import { defineRule } from "../rule";

export const companyDevelopmentNameJoined = defineRule({
  id: "company-development-name-joined",
  severity: "info",
  docs: {
    description: {
      ja: "株式会社などの付く企業と同じ企業として数えた、付かない企業名",
      en: "Company names without a legal form that were counted as the company that has one",
    },
    rationale: {
      ja: "同じ名前で株式会社などの付く企業がその年にちょうど1社あるとき、付かない名前も同じ企業として、3-1 の企業数に1社と数えます。",
      en: "Where exactly one company of the year has the same name with 株式会社 or the like, both are one company in 3-1.",
    },
    fix: {
      ja: "同じ企業なら、このままでかまいません。別の企業なら、名前に株式会社などを付けるか、所在地などを足して、区別できるようにしてください。",
      en: "Nothing to do where they are the same. Where they are not, write the legal form, or something else that tells them apart, into the name.",
    },
  },
  reads: ["company"],
  messages: {
    ja: {
      joined:
        "この企業名には株式会社などが付いていませんが、同じ名前で付いている企業と同じ1社として数えました。この企業は{{count}}か所がそうです。",
    },
    en: {
      joined:
        "The name has no legal form; it was counted as the company of the same name that has one. Places of this company: {{count}}.",
    },
  },
  check: ({ dataset }, report) => {
    for (const { visits, withoutForm } of visitedCompanies(
      recordsOfYear(dataset, "companyDevelopment").records,
    )) {
      const [first, ...others] = withoutForm.map((record): Place => ({
        at: "field",
        record,
        field: "company",
      }));
      const whole = visits.find((visit) => !withoutForm.includes(visit));
      if (!first || !whole) continue;
      report("joined", {
        place: first,
        related: [...others, { at: "field", record: whole, field: "company" }],
        values: { count: withoutForm.length },
      });
    }
  },
});
