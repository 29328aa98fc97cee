import { REPORT_CHAPTERS } from "../report-chapters";
import { storySection } from "../story-section";

/** 2-7 相談支援事例. */
export const consultationStories = storySection(
  { id: "2-7", title: "相談支援事例", category: "consultation" },
  REPORT_CHAPTERS.consultation,
);
