import { requiredFieldRule } from "../families/required-field-rule";

export const workPreparationRequiredField = requiredFieldRule({
  id: "work-preparation-required-field",
  kind: "workPreparation",
  rationale: {
    ja: "日付か支援の内容が空いている行は、4-1 の就労準備支援実績に数えられません。",
    en: "A row without a date or a support is not counted in 4-1.",
  },
});
