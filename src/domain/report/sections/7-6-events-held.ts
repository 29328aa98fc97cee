import { activitySection } from "../activity-section";

/** 7-6 イベント開催. */
export const eventsHeld = activitySection({
  id: "7-6",
  title: "イベント開催",
  category: "event_held",
  hasHeader: true,
  printsStaff: false,
});
