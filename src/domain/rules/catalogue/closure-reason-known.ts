import { knownCodeRule } from "../families/known-code-rule";

export const closureReasonKnown = knownCodeRule({
  id: "closure-reason-known",
  kind: "closure",
  field: "reason",
  rationale: {
    ja: "一覧にない終結理由は 2-6 のどの列にも数えられず、理由別の合計が終結の件数と合わなくなります。",
    en: "A reason outside the list is counted in no column of 2-6, and the reasons no longer add up to the closures.",
  },
});
