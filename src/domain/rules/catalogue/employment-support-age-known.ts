import { knownCodeRule } from "../families/known-code-rule";

export const employmentSupportAgeKnown = knownCodeRule({
  id: "employment-support-age-known",
  kind: "employmentSupport",
  field: "ageBand",
  rationale: {
    ja: "一覧にない年代の人は、3-1 で年代が印刷されません。",
    en: "In 3-1 a person’s age band is printed only where it is in the list.",
  },
});
