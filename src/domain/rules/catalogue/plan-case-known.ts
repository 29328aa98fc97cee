import { knownCaseRule } from "../families/known-case-rule";

export const planCaseKnown = knownCaseRule({
  id: "plan-case-known",
  kind: "plan",
  severity: "warning",
  rationale: {
    ja: "件数には数えられますが、別のケースのプランとして記録されているおそれがあります。",
    en: "The plan is counted, but it may have been recorded under another case.",
  },
});
