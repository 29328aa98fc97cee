import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const companyDevelopmentDateInSheetMonth = dateInSheetMonthRule({
  id: "company-development-date-in-sheet-month",
  kind: "companyDevelopment",
  field: "visitedOn",
});
