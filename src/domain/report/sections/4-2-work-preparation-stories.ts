import { REPORT_CHAPTERS } from "../report-chapters";
import { storySection } from "../story-section";

/** 4-2 就労準備支援事例. */
export const workPreparationStories = storySection(
  { id: "4-2", title: "就労準備支援事例", category: "preparation" },
  REPORT_CHAPTERS.workPreparation,
);
