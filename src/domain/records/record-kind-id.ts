/** The kinds of record, by their code names; in the order in which the pane shows them. */
export const RECORD_KIND_IDS = [
  "consultation",
  "contact",
  "plan",
  "closure",
  "foodHandout",
  "attendance",
  "carriedCase",
] as const;

export type RecordKindId = (typeof RECORD_KIND_IDS)[number];

/** The kinds that are kept month by month: all but the list of cases carried over. */
export const MONTHLY_KIND_IDS = RECORD_KIND_IDS.filter((id) => id !== "carriedCase");
