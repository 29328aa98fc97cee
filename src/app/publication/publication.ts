import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { PeopleChoice } from "../../domain/publication/people-in-total";
import type { SuppressionRule } from "../../domain/publication/suppression-rule";
import type { RecordRef } from "../../domain/records/kind-record";
import type { PersonalDatum } from "../../domain/rules/personal-data/find-personal-data";

/** What the user chooses of a published copy. */
export interface PublicationChoice {
  /** Absent: every count is shown. */
  readonly suppress?: SuppressionRule;
  /** Of tables with a row a person: 3-1. */
  readonly people: PeopleChoice;
  /** Words found by `offerPublication` that may stand as they are; all others are masked. */
  readonly keep?: readonly string[];
}

/** Words in the texts of the report by which somebody may be known: they are masked unless the user keeps them. */
export interface PersonalWordOffer {
  /** As they stand. */
  readonly words: string;
  readonly datum: PersonalDatum;
  /** Where they stand, a sheet of the report each. */
  readonly sheets: readonly string[];
}

/** A 事例 that stays out of the published copy: its 「同意・匿名化の確認」 says no clear yes, or not when and by whom. */
export interface StoryLeftOut {
  readonly section: string;
  readonly title: string;
  /** 【事例1】 of the report. */
  readonly number: number;
  readonly record: RecordRef | undefined;
}

interface SectionTitle {
  readonly section: string;
  readonly title: string;
}

/** What would be published, and what asks for a choice. */
export interface PublicationOffer {
  readonly fiscalYear: FiscalYear;
  readonly sections: readonly SectionTitle[];
  /** How many people stand in tables with a row a person. */
  readonly people: number;
  readonly stories: { readonly confirmed: number; readonly leftOut: readonly StoryLeftOut[] };
  readonly personalWords: readonly PersonalWordOffer[];
  /** Sections in which last year's words stand that nobody has edited: they are published as they stand. */
  readonly lastYearsWords: readonly SectionTitle[];
  /** How many counts are small, by the usual rules. */
  readonly smallCounts: readonly (SuppressionRule & { readonly count: number })[];
}

export type PublishedFile = "book" | "csv";

/** The two files of a publication. */
export interface PublishedFiles {
  readonly book: Uint8Array;
  readonly bookName: string;
  readonly csv: Uint8Array;
  readonly csvName: string;
  readonly sections: readonly SectionTitle[];
  /** How many figures are printed as ＊. */
  readonly suppressed: number;
  /** Of so many. */
  readonly figures: number;
  /** Sections of which hardly anything is left. */
  readonly almostAllHidden: readonly SectionTitle[];
  readonly stories: { readonly published: number; readonly leftOut: number };
  /** False where no report of the year stands from which the staff's words could be taken. */
  readonly hasStaffWords: boolean;
  /** How often words were masked by which somebody might be known. */
  readonly masked: number;
}
