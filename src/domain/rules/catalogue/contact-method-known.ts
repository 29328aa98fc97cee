import { knownAnswersRule } from "../families/known-answers-rule";

export const contactMethodKnown = knownAnswersRule({
  id: "contact-method-known",
  kind: "contact",
  field: "methods",
  rationale: {
    ja: "一覧にない支援方法は、2-2 にも延べ対応件数にも数えられません。",
    en: "A method outside the list counts neither in 2-2 nor among all contacts.",
  },
  answers: ({ records }) => records.contact.map((record) => ({ record, reading: record.fields.methods })),
});
