import { dateReadableRule } from "../families/date-readable-rule";

export const companyDevelopmentDateReadable = dateReadableRule({
  id: "company-development-date-readable",
  kind: "companyDevelopment",
  field: "visitedOn",
  rationale: {
    ja: "訪問日が読み取れない訪問は、企業開拓実績に数えられません。",
    en: "A visit without a readable date is not counted.",
  },
});
