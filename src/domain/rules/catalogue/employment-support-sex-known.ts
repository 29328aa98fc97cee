import { knownCodeRule } from "../families/known-code-rule";

export const employmentSupportSexKnown = knownCodeRule({
  id: "employment-support-sex-known",
  kind: "employmentSupport",
  field: "sex",
  rationale: {
    ja: "一覧にない性別の人は、3-1 で男女の別が印刷されません。",
    en: "In 3-1 a person’s sex is printed only where it is in the list.",
  },
});
