import { knownAnswersRule } from "../families/known-answers-rule";

export const employmentSupportMenuKnown = knownAnswersRule({
  id: "employment-support-menu-known",
  kind: "employmentSupport",
  field: "menu",
  rationale: {
    ja: "一覧にない支援メニューや、印として読み取れない欄は、3-1 に数えられません。",
    en: "A menu outside the list, or a mark that cannot be read, is not counted in 3-1.",
  },
  answers: ({ records }) =>
    records.employmentSupport.map((record) => ({ record, reading: record.fields.menu })),
});
