import { activitySection } from "../activity-section";

/** 7-9 研修・会議等出席状況. */
export const trainingAndMeetings = activitySection({
  id: "7-9",
  title: "研修・会議等出席状況",
  category: "training_meeting",
  hasHeader: true,
  printsStaff: true,
});
