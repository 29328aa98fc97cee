import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const workPreparationDateInSheetMonth = dateInSheetMonthRule({
  id: "work-preparation-date-in-sheet-month",
  kind: "workPreparation",
  field: "heldOn",
});
