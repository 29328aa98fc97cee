import { activitySection } from "../activity-section";

/** 7-4 講師派遣等. */
export const lectures = activitySection({
  id: "7-4",
  title: "講師派遣等",
  category: "lecturer",
  hasHeader: true,
  printsStaff: true,
});
