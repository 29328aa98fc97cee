import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const consultationDateInSheetMonth = dateInSheetMonthRule({
  id: "consultation-date-in-sheet-month",
  kind: "consultation",
  field: "receivedOn",
});
