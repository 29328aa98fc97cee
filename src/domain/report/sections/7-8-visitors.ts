import { activitySection } from "../activity-section";

/** 7-8 視察受入等. */
export const visitors = activitySection({
  id: "7-8",
  title: "視察受入等",
  category: "visitors",
  hasHeader: true,
  printsStaff: true,
});
