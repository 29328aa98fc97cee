import { requiredFieldRule } from "../families/required-field-rule";

export const activityRequiredField = requiredFieldRule({
  id: "activity-required-field",
  kind: "activity",
  rationale: {
    ja: "日付、区分、内容のない活動は、7-3 から 7-9 のどの表にも載せられません。",
    en: "An activity without a date, a category or contents cannot be printed in 7-3 to 7-9.",
  },
});
