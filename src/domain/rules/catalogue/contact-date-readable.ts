import { dateReadableRule } from "../families/date-readable-rule";

export const contactDateReadable = dateReadableRule({
  id: "contact-date-readable",
  kind: "contact",
  field: "contactedOn",
  rationale: {
    ja: "対応日が読み取れない対応は、どの月の延べ対応件数にも数えられません。",
    en: "A contact without a readable date counts in no month.",
  },
});
