import { enteredTwiceRule } from "../families/entered-twice-rule";

export const consultationEnteredTwice = enteredTwiceRule({
  id: "consultation-entered-twice",
  kind: "consultation",
  knownBy: ["sex", "ageBand", "route"],
  differing: ["caseNumber"],
  needsOtherColumns: true,
  silentAfter: ["consultation-case-number-open-twice", "consultation-date-in-sheet-month"],
  rationale: {
    ja: "同じ相談を別の受付番号で2回受け付けると、新規相談受付件数と月末件数が1件多くなります。氏名や備考も含めて、受付番号のほかのすべての欄が同じ行だけを知らせます。",
    en: "One intake under two numbers makes intakes and month-end caseload too high by one. Only rows that are alike in every field but the number, names and remarks included, are told of.",
  },
});
