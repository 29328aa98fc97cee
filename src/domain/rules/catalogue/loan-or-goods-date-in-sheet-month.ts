import { dateInSheetMonthRule } from "../families/date-in-sheet-month-rule";

export const loanOrGoodsDateInSheetMonth = dateInSheetMonthRule({
  id: "loan-or-goods-date-in-sheet-month",
  kind: "loanOrGoods",
  field: "givenOn",
});
