import { knownAnswersRule } from "../families/known-answers-rule";

export const companyDevelopmentAcceptedKnown = knownAnswersRule({
  id: "company-development-accepted-known",
  kind: "companyDevelopment",
  field: "accepted",
  rationale: {
    ja: "印として読み取れない欄は、企業開拓実績の「受入実績あり」に数えられません。",
    en: "A mark that cannot be read is not counted among companies that have accepted people.",
  },
  answers: ({ records }) =>
    records.companyDevelopment.map((record) => ({ record, reading: record.fields.accepted })),
});
