import type { DraftsMessages } from "./drafts-messages";

export const DRAFTS_EN: DraftsMessages = {
  note: "Sentences made of the figures as they are now. Only those that you choose are put at the end of the analysis; what is written there stays.",
  section: (section, count) => `${section} (${count})`,
  insert: (count) => `Put the chosen in (${count})`,
  insertNone: "Put the chosen in",
  stands: "is there already",
  place: "They go to:",
  noPlace: "There is no sheet of this section yet. Once the report is built, they can be put in.",
  replacesLastYear: "The analysis still holds last year's text as it was. The sentences take its place.",
};
