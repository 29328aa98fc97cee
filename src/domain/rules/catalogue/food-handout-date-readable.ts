import { dateReadableRule } from "../families/date-readable-rule";

export const foodHandoutDateReadable = dateReadableRule({
  id: "food-handout-date-readable",
  kind: "foodHandout",
  field: "handedOutOn",
  rationale: {
    ja: "支給日が読み取れない支給は、どの月の世帯数にも提供数にも数えられません。",
    en: "A handout without a readable date counts in no month.",
  },
});
