import { requiredFieldRule } from "../families/required-field-rule";

export const closureRequiredField = requiredFieldRule({
  id: "closure-required-field",
  kind: "closure",
  rationale: {
    ja: "欄が空いていると、その終結は 2-6 の理由別の件数に入らなかったり、月末件数がどのケースの終結によるものか分からなくなったりします。",
    en: "A closure with an empty field is missing from the reasons in 2-6, or the month-end caseload cannot be traced to its cases.",
  },
});
