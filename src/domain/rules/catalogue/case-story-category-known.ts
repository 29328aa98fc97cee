import { knownCodeRule } from "../families/known-code-rule";

export const caseStoryCategoryKnown = knownCodeRule({
  id: "case-story-category-known",
  kind: "caseStory",
  field: "category",
  rationale: {
    ja: "一覧にない区分の事例は、どの章にも載りません。",
    en: "A category outside the list is printed in no chapter.",
  },
});
