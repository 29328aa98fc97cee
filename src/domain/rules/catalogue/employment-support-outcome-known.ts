import { knownAnswersRule } from "../families/known-answers-rule";

export const employmentSupportOutcomeKnown = knownAnswersRule({
  id: "employment-support-outcome-known",
  kind: "employmentSupport",
  field: "outcomes",
  rationale: {
    ja: "印として読み取れない就労・増収は、3-1 に数えられません。",
    en: "An outcome that cannot be read is not counted in 3-1.",
  },
  answers: ({ records }) =>
    records.employmentSupport.map((record) => ({ record, reading: record.fields.outcomes })),
});
