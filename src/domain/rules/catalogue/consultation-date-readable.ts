import { dateReadableRule } from "../families/date-readable-rule";

export const consultationDateReadable = dateReadableRule({
  id: "consultation-date-readable",
  kind: "consultation",
  field: "receivedOn",
  rationale: {
    ja: "受付日が読み取れない相談は、どの月の新規相談にも数えられません。",
    en: "An intake without a readable date counts in no month.",
  },
});
