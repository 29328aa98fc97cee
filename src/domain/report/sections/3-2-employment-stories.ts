import { REPORT_CHAPTERS } from "../report-chapters";
import { storySection } from "../story-section";

/** 3-2 就労支援事例. */
export const employmentStories = storySection(
  { id: "3-2", title: "就労支援事例", category: "employment" },
  REPORT_CHAPTERS.employment,
);
