import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const planDateInSheetMonth = dateInSheetMonthRule({
  id: "plan-date-in-sheet-month",
  kind: "plan",
  field: "madeOn",
});
