import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const closureDateInSheetMonth = dateInSheetMonthRule({
  id: "closure-date-in-sheet-month",
  kind: "closure",
  field: "closedOn",
});
