import { knownCodeRule } from "../families/known-code-rule";

export const activityCategoryKnown = knownCodeRule({
  id: "activity-category-known",
  kind: "activity",
  field: "category",
  rationale: {
    ja: "一覧にない区分の活動は、7-3 から 7-9 のどの表にも載りません。",
    en: "A category outside the list is printed in no table of 7-3 to 7-9.",
  },
});
