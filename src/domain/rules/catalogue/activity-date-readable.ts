import { dateReadableRule } from "../families/date-readable-rule";

export const activityDateReadable = dateReadableRule({
  id: "activity-date-readable",
  kind: "activity",
  field: "heldOn",
  rationale: {
    ja: "日付が読み取れない活動は、その年度の表に日付の順に並べられません。",
    en: "An activity without a readable date cannot be listed in its year.",
  },
});
