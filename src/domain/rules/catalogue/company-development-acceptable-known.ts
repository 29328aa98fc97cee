import { knownAnswersRule } from "../families/known-answers-rule";

export const companyDevelopmentAcceptableKnown = knownAnswersRule({
  id: "company-development-acceptable-known",
  kind: "companyDevelopment",
  field: "acceptable",
  rationale: {
    ja: "印として読み取れない欄は、企業開拓実績の「受入可能」に数えられません。",
    en: "A mark that cannot be read is not counted among companies that would accept people.",
  },
  answers: ({ records }) =>
    records.companyDevelopment.map((record) => ({ record, reading: record.fields.acceptable })),
});
