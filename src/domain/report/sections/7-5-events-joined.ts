import { activitySection } from "../activity-section";

/** 7-5 イベント参加. */
export const eventsJoined = activitySection({
  id: "7-5",
  title: "イベント参加",
  category: "event_joined",
  hasHeader: true,
  printsStaff: false,
});
