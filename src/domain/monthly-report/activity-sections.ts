/** The sections that list activities, by the category that each lists. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ["7-3", "explanation"],
  ["7-4", "lecturer"],
  ["7-5", "event_joined"],
  ["7-6", "event_held"],
  ["7-7", "free_job_placement"],
  ["7-8", "visitors"],
  ["7-9", "training_meeting"],
]);

/** Begins the id of a section of the office's own category. */
const OWN = "activity_";

/** The category of activities that a section lists; undefined where it lists none. */
export function activityCategoryOf(section: string): string | undefined {
  return CATEGORIES.get(section) ?? (section.startsWith(OWN) ? section.slice(OWN.length) : undefined);
}
