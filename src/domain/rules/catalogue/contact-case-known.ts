import { knownCaseRule } from "../families/known-case-rule";

export const contactCaseKnown = knownCaseRule({
  id: "contact-case-known",
  kind: "contact",
  severity: "warning",
  rationale: {
    ja: "件数には数えられますが、別のケースの対応として記録されているおそれがあります。",
    en: "The contact is counted, but it may have been recorded under another case.",
  },
});
