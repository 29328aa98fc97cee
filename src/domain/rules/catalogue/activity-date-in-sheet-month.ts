import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const activityDateInSheetMonth = dateInSheetMonthRule({
  id: "activity-date-in-sheet-month",
  kind: "activity",
  field: "heldOn",
});
