import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const employmentSupportDateInSheetMonth = dateInSheetMonthRule({
  id: "employment-support-date-in-sheet-month",
  kind: "employmentSupport",
  field: "decidedOn",
});
