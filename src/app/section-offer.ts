import type { CodeListId } from "../domain/settings/code-list";
import type { SectionChoice } from "../domain/settings/office-settings";
import type { ReportChapter } from "../domain/report/report-section";

/** One section as the user chooses it: 載せる項目を選ぶ. */
export interface SectionOffer {
  readonly choice: SectionChoice;
  /** Our own title, where the office calls it otherwise. */
  readonly usualTitle: string;
  readonly chapter: ReportChapter;
  /** Whether the year has anything for it. */
  readonly hasContents: boolean;
}

/** What an own section may be a table of. */
export interface CodeListOffer {
  readonly id: CodeListId;
  readonly label: string;
}

export interface SectionOffers {
  /** In the order of the pages. */
  readonly sections: readonly SectionOffer[];
  readonly codeLists: readonly CodeListOffer[];
}
