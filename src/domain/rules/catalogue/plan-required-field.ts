import { requiredFieldRule } from "../families/required-field-rule";

export const planRequiredField = requiredFieldRule({
  id: "plan-required-field",
  kind: "plan",
  rationale: {
    ja: "作成日か区分が空いていると、そのプランは 2-1 のプランの件数に入りません。受付番号がないと、新規と更新の順序を確かめられません。",
    en: "A plan without a date or a category is not counted in 2-1; without a case number its sequence cannot be checked.",
  },
});
