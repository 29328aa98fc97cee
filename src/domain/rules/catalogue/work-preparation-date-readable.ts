import { dateReadableRule } from "../families/date-readable-rule";

export const workPreparationDateReadable = dateReadableRule({
  id: "work-preparation-date-readable",
  kind: "workPreparation",
  field: "heldOn",
  rationale: {
    ja: "日付が読み取れない行は、4-1 のどの月にも数えられません。",
    en: "A row without a readable date counts in no month of 4-1.",
  },
});
