import { knownAnswersRule } from "../families/known-answers-rule";

export const consultationTopicKnown = knownAnswersRule({
  id: "consultation-topic-known",
  kind: "consultation",
  field: "topics",
  rationale: {
    ja: "一覧にない相談内容は 2-5 のどの列にも数えられません。",
    en: "A topic outside the list is counted in no column of 2-5.",
  },
  answers: ({ records }) => records.consultation.map((record) => ({ record, reading: record.fields.topics })),
});
