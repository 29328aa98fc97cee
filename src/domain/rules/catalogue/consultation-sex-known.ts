import { knownCodeRule } from "../families/known-code-rule";

export const consultationSexKnown = knownCodeRule({
  id: "consultation-sex-known",
  kind: "consultation",
  field: "sex",
  rationale: {
    ja: "一覧にない性別は 2-1 の男女別の件数に数えられません。",
    en: "A sex outside the list is counted in no column of 2-1.",
  },
});
