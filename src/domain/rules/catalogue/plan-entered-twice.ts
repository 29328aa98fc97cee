import { enteredTwiceRule } from "../families/entered-twice-rule";

export const planEnteredTwice = enteredTwiceRule({
  id: "plan-entered-twice",
  kind: "plan",
  knownBy: ["caseNumber", "category"],
  silentAfter: ["plan-date-in-sheet-month", "consultation-case-number-open-twice"],
  rationale: {
    ja: "同じプランが2行あると、2-1 のプランの件数が1件多くなります。",
    en: "A plan in two rows makes the plans of 2-1 too many by one.",
  },
});
