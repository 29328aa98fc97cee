import { sumsAgreeRule } from "../families/sums-agree-rule";

export const closureSumsAgree = sumsAgreeRule({
  id: "closure-sums-agree",
  kind: "closure",
  label: { ja: "相談終結の件数", en: "Closures" },
  whole: ({ closures }) => closures.closed,
  parts: ({ closures }) => [{ label: { ja: "終結理由", en: "those by reason" }, tally: closures.byReason }],
  silentAfter: [
    "closure-required-field",
    "closure-reason-known",
    "tally-column-known",
    "tally-count-readable",
    "tally-total-agrees",
    "tally-in-one-place",
  ],
  rationale: {
    ja: "終結は終結理由ごとに1件ずつ数えるので、2-1 の相談終結と 2-6 の合計は同じになります。",
    en: "Each closure counts under one reason, so that the closures of 2-1 equal the total of 2-6.",
  },
});
