import { knownCodeRule } from "../families/known-code-rule";

export const consultationRouteKnown = knownCodeRule({
  id: "consultation-route-known",
  kind: "consultation",
  field: "route",
  rationale: {
    ja: "一覧にない相談経路は 2-4 のどの列にも数えられません。",
    en: "A route outside the list is counted in no column of 2-4.",
  },
});
