/** The kinds that every office keeps, or is asked about. */
const USUAL_KIND_IDS = [
  "consultation",
  "contact",
  "plan",
  "closure",
  "foodHandout",
  "attendance",
  "carriedCase",
] as const;

/** The kinds that an office may keep: without a sheet of one nobody asks for it. */
export const OPTIONAL_KIND_IDS = [
  "employmentSupport",
  "companyDevelopment",
  "workPreparation",
  "householdBudget",
  "loanOrGoods",
  "activity",
  "caseStory",
] as const;

/** The kinds of record, by their code names; in the order in which the pane shows them. */
export const RECORD_KIND_IDS = [...USUAL_KIND_IDS, ...OPTIONAL_KIND_IDS] as const;

export type RecordKindId = (typeof RECORD_KIND_IDS)[number];

/** The kinds that every office keeps month by month: all usual ones but the list of cases carried over. */
export const MONTHLY_KIND_IDS = USUAL_KIND_IDS.filter((id) => id !== "carriedCase");

/** The kinds of which a new year has one list, and no sheet a month. */
const ONE_LIST_A_YEAR: ReadonlySet<RecordKindId> = new Set(["carriedCase", "householdBudget", "caseStory"]);

const OPTIONAL: ReadonlySet<RecordKindId> = new Set(OPTIONAL_KIND_IDS);

export function isOptionalKind(kind: RecordKindId): boolean {
  return OPTIONAL.has(kind);
}

/** Lists whose rows have no date at all: they are of no month, and say of no year that they are of it. */
const OF_NO_MONTH: ReadonlySet<RecordKindId> = new Set(["carriedCase", "caseStory"]);

export function isOfNoMonth(kind: RecordKindId): boolean {
  return OF_NO_MONTH.has(kind);
}

/** The kinds whose records belong to months. */
export const KIND_IDS_OF_MONTHS = RECORD_KIND_IDS.filter((id) => !isOfNoMonth(id));

export function isOneListAYear(kind: RecordKindId): boolean {
  return ONE_LIST_A_YEAR.has(kind);
}
