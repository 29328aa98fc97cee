import { knownAnswersRule } from "../families/known-answers-rule";

export const activityStaffKnown = knownAnswersRule({
  id: "activity-staff-known",
  kind: "activity",
  field: "staff",
  severity: "info",
  rationale: {
    ja: "一覧にない対応者は、7-3 から 7-9 の［ ］の中に印刷されません。件数は変わりません。",
    en: "Staff outside the list are not printed in brackets in 7-3 to 7-9; no figure changes.",
  },
  answers: ({ records }) => records.activity.map((record) => ({ record, reading: record.fields.staff })),
});
