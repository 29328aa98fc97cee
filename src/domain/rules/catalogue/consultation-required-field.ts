import { requiredFieldRule } from "../families/required-field-rule";

export const consultationRequiredField = requiredFieldRule({
  id: "consultation-required-field",
  kind: "consultation",
  rationale: {
    ja: "欄が空いていると、その相談は 2-1 から 2-5 の男女別・年代別などの内訳に入らず、内訳の合計が新規相談受付件数と合わなくなります。",
    en: "An intake with an empty field is missing from the breakdowns of 2-1 to 2-5, and their totals no longer equal the number of intakes.",
  },
});
