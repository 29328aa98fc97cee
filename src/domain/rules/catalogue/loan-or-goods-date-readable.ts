import { dateReadableRule } from "../families/date-readable-rule";

export const loanOrGoodsDateReadable = dateReadableRule({
  id: "loan-or-goods-date-readable",
  kind: "loanOrGoods",
  field: "givenOn",
  rationale: {
    ja: "日付が読み取れない行は、7-1 のどの月にも数えられません。",
    en: "A row without a readable date counts in no month of 7-1.",
  },
});
