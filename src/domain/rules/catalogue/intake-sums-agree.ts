import { sumsAgreeRule } from "../families/sums-agree-rule";

export const intakeSumsAgree = sumsAgreeRule({
  id: "intake-sums-agree",
  kind: "consultation",
  label: { ja: "新規相談受付件数", en: "Intakes" },
  whole: ({ consultations }) => consultations.intakes,
  parts: ({ consultations: { bySex, byAgeBand, byRoute } }) => [
    { label: { ja: "性別", en: "those by sex" }, tally: bySex },
    { label: { ja: "年代", en: "those by age band" }, tally: byAgeBand },
    { label: { ja: "相談経路", en: "those by route" }, tally: byRoute },
  ],
  silentAfter: [
    "consultation-required-field",
    "consultation-sex-known",
    "consultation-age-known",
    "consultation-route-known",
    "tally-column-known",
    "tally-count-readable",
    "tally-total-agrees",
    "tally-in-one-place",
  ],
  rationale: {
    ja: "新規相談は、性別でも年代でも相談経路でも1件ずつ数えるので、どの合計も受付件数と同じになります。違うときは、どの列にも数えられていない相談があります。",
    en: "Each intake counts once by sex, by age band and by route, so that all sums are equal. Where one differs, an intake counts in no column.",
  },
});
