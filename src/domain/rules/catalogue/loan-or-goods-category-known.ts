import { knownCodeRule } from "../families/known-code-rule";

export const loanOrGoodsCategoryKnown = knownCodeRule({
  id: "loan-or-goods-category-known",
  kind: "loanOrGoods",
  field: "category",
  rationale: {
    ja: "一覧にない区分の行は、7-1 のどの列にも数えられません。",
    en: "A category outside the list is counted in no column of 7-1.",
  },
});
