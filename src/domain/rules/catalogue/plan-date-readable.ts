import { dateReadableRule } from "../families/date-readable-rule";

export const planDateReadable = dateReadableRule({
  id: "plan-date-readable",
  kind: "plan",
  field: "madeOn",
  rationale: {
    ja: "作成日が読み取れないプランは、どの月のプランの件数にも数えられません。",
    en: "A plan without a readable date counts in no month.",
  },
});
