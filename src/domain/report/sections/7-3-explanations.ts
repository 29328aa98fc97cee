import { activitySection } from "../activity-section";

/** 7-3 事業説明及び連携依頼先. */
export const explanations = activitySection({
  id: "7-3",
  title: "事業説明及び連携依頼先",
  category: "explanation",
  hasHeader: true,
  printsStaff: true,
});
