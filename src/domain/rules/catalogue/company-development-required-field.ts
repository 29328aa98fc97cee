import { requiredFieldRule } from "../families/required-field-rule";

export const companyDevelopmentRequiredField = requiredFieldRule({
  id: "company-development-required-field",
  kind: "companyDevelopment",
  // Its columns are needed; a company that would take nobody has no mark in them.
  blankReportedElsewhere: ["acceptable"],
  rationale: {
    ja: "訪問日のない訪問はどの月にも数えられず、企業名がないと、同じ会社への訪問かどうかが分かりません。",
    en: "A visit without a date counts in no month; without the company’s name nobody knows whether it was the same company.",
  },
});
