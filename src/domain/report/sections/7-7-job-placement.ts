import { activitySection } from "../activity-section";

/** 7-7 無料職業紹介. */
export const jobPlacement = activitySection({
  id: "7-7",
  title: "無料職業紹介",
  category: "free_job_placement",
  hasHeader: false,
  printsStaff: false,
});
