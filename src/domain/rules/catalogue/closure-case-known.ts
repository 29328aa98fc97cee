import { knownCaseRule } from "../families/known-case-rule";

export const closureCaseKnown = knownCaseRule({
  id: "closure-case-known",
  kind: "closure",
  severity: "error",
  rationale: {
    ja: "受け付けていないケースの終結を引くと、月末件数が実際より少なくなります。",
    en: "A closure of a case that was never opened makes the month-end caseload too low.",
  },
});
