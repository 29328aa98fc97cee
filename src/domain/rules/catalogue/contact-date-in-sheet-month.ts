import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const contactDateInSheetMonth = dateInSheetMonthRule({
  id: "contact-date-in-sheet-month",
  kind: "contact",
  field: "contactedOn",
});
