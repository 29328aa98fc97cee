import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellPosition } from "../../domain/grid/cell-address";
import type { DraftFact } from "../../domain/report/drafts/draft-sentence";
import type { CellContent } from "../ports";

/** A sentence that may be put into ●分析. */
export interface OfferedSentence {
  /** Another as soon as a number in it is another. */
  readonly id: string;
  readonly text: string;
  /** What its numbers were made of. */
  readonly facts: readonly DraftFact[];
  /** True where it stands in the area already. */
  readonly stands: boolean;
}

/** What can be said of one section's figures. */
export interface SectionDrafts {
  readonly section: string;
  readonly title: string;
  /** Where the section's ●分析 stands; undefined where the workbook has no such page yet. */
  readonly place: { readonly sheet: string; readonly cell: CellPosition } | undefined;
  /** True where the area still holds last year's words, which the sentences then take the place of. */
  readonly holdsLastYear: boolean;
  readonly sentences: readonly OfferedSentence[];
}

/** Sections of which nothing is to be said are left out. */
export interface DraftOffers {
  readonly fiscalYear: FiscalYear;
  readonly sections: readonly SectionDrafts[];
}

/** A cell of an area, as it was and as it is. */
export interface CellOfWords {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Sentences that were put into an area, and what stood there. */
export interface DraftsInserted extends CellOfWords {
  /** True where they took the place of last year's words, which still stand beside the page. */
  readonly replacedLastYear: boolean;
  /** Further cells of last year's words, which were emptied. */
  readonly emptied: readonly CellOfWords[];
  /** The rows that had to grow, and how high each had been made for what stood there. */
  readonly grown?: { readonly from: number; readonly to: number; readonly points: number };
}
