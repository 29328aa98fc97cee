import { requiredFieldRule } from "../families/required-field-rule";

export const employmentSupportRequiredField = requiredFieldRule({
  id: "employment-support-required-field",
  kind: "employmentSupport",
  rationale: {
    ja: "決定日、性別、年代や就労・増収が空いている人は、3-1 の就労支援実績に数えられません。",
    en: "A person without a date, a sex, an age band or an outcome is not counted in 3-1.",
  },
});
