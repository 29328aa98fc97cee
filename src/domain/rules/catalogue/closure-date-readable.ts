import { dateReadableRule } from "../families/date-readable-rule";

export const closureDateReadable = dateReadableRule({
  id: "closure-date-readable",
  kind: "closure",
  field: "closedOn",
  rationale: {
    ja: "終結日が読み取れない終結は数えられず、月末件数が多いままになります。",
    en: "A closure without a readable date is not counted, and the month-end caseload stays too high.",
  },
});
