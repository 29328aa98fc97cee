import { requiredFieldRule } from "../families/required-field-rule";

export const contactRequiredField = requiredFieldRule({
  id: "contact-required-field",
  kind: "contact",
  rationale: {
    ja: "対応日か支援方法が空いていると、その対応は延べ対応件数にも 2-2 の支援方法別の件数にも入りません。",
    en: "A contact without a date or a method counts neither among all contacts nor by method in 2-2.",
  },
});
