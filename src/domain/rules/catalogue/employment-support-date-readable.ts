import { dateReadableRule } from "../families/date-readable-rule";

export const employmentSupportDateReadable = dateReadableRule({
  id: "employment-support-date-readable",
  kind: "employmentSupport",
  field: "decidedOn",
  rationale: {
    ja: "決定日が読み取れない人は、どの月の就労支援実績にも数えられません。",
    en: "A person without a readable date counts in no month of 3-1.",
  },
});
