import { knownCodeRule } from "../families/known-code-rule";

export const attendanceSchoolYearKnown = knownCodeRule({
  id: "attendance-school-year-known",
  kind: "attendance",
  field: "schoolYear",
  rationale: {
    ja: "一覧にない学年の生徒は、6-1 の受講人数にも延べ出席回数にも数えられません。",
    en: "A pupil whose school year is not in the list counts neither as enrolled nor as attending in 6-1.",
  },
});
