import { knownCodeRule } from "../families/known-code-rule";

export const planCategoryKnown = knownCodeRule({
  id: "plan-category-known",
  kind: "plan",
  field: "category",
  rationale: {
    ja: "一覧にない区分のプランは 2-1 のどの列にも数えられません。",
    en: "A plan category outside the list is counted in no column of 2-1.",
  },
});
