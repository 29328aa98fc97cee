import { requiredFieldRule } from "../families/required-field-rule";

export const householdBudgetRequiredField = requiredFieldRule({
  id: "household-budget-required-field",
  kind: "householdBudget",
  rationale: {
    ja: "利用開始日がないと、その年度の利用者かどうかが分かりません。",
    en: "Without the day on which use began nobody knows whether it was a user of the year.",
  },
});
