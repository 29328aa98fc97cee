import { requiredFieldRule } from "../families/required-field-rule";

export const foodHandoutRequiredField = requiredFieldRule({
  id: "food-handout-required-field",
  kind: "foodHandout",
  rationale: {
    ja: "支給日が空いていると、その支給はどの月にも数えられません。",
    en: "A handout without a date counts in no month.",
  },
  blankReportedElsewhere: ["quantities"],
});
