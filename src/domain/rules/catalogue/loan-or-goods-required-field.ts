import { requiredFieldRule } from "../families/required-field-rule";

export const loanOrGoodsRequiredField = requiredFieldRule({
  id: "loan-or-goods-required-field",
  kind: "loanOrGoods",
  rationale: {
    ja: "日付か区分が空いている行は、7-1 の貸付及び現物支給の実績に数えられません。",
    en: "A row without a date or a category is not counted in 7-1.",
  },
});
