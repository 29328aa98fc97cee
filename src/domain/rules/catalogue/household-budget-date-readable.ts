import { dateReadableRule } from "../families/date-readable-rule";

export const householdBudgetDateReadable = dateReadableRule({
  id: "household-budget-date-readable",
  kind: "householdBudget",
  field: "startedOn",
  rationale: {
    ja: "利用開始日が読み取れないと、その年度の利用者かどうかが分かりません。",
    en: "Without a readable date nobody knows whether it was a user of the year.",
  },
});
