import { requiredFieldRule } from "../families/required-field-rule";

export const carriedCaseRequiredField = requiredFieldRule({
  id: "carried-case-required-field",
  kind: "carriedCase",
  rationale: {
    ja: "番号のない行は、前年度から続くケースの件数と合わなくなる原因です。",
    en: "A row without a number makes the list differ from the opening caseload.",
  },
});
