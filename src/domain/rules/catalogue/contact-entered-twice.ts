import { enteredTwiceRule } from "../families/entered-twice-rule";

export const contactEnteredTwice = enteredTwiceRule({
  id: "contact-entered-twice",
  kind: "contact",
  knownBy: ["caseNumbers", "methods"],
  happensTwice: true,
  silentAfter: ["contact-date-in-sheet-month", "contact-times-count"],
  rationale: {
    ja: "同じ対応が2行あると、延べ対応件数が1件多くなります。同じ日の2回目の電話は、担当や備考などどれか1つの欄が違えば知らせません。そのような欄がない表では、1つにまとめて参考として示します。",
    en: "A contact in two rows makes the contacts too many by one. A second call on one day is not told of where any field differs, and of a table without such a field they are one note.",
  },
});
