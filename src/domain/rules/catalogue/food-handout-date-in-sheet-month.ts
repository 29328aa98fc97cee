import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const foodHandoutDateInSheetMonth = dateInSheetMonthRule({
  id: "food-handout-date-in-sheet-month",
  kind: "foodHandout",
  field: "handedOutOn",
});
