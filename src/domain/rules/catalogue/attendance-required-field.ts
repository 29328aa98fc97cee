import { requiredFieldRule } from "../families/required-field-rule";

export const attendanceRequiredField = requiredFieldRule({
  id: "attendance-required-field",
  kind: "attendance",
  rationale: {
    ja: "学年が空いていると、その生徒は 6-1 の受講人数にも延べ出席回数にも入りません。",
    en: "A pupil without a school year counts neither as enrolled nor as attending in 6-1.",
  },
});
