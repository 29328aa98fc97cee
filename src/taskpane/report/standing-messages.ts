import type { PublishedFile } from "../../app/publication/publication";
import type { HandedOver } from "./report-inner-page";

/** What the pane's first part says of a report that stands in the workbook; its pages have catalogues of their own. */
export interface StandingMessages {
  readonly heading: string;
  readonly recheck: string;
  readonly drafts: string;
  readonly publication: string;
  readonly changes: (count: string) => string;
  readonly otherChanges: (count: string) => string;
  readonly noChanges: string;
  readonly changesHeading: string;
  readonly recheckHeading: string;
  readonly draftsHeading: string;
  readonly publicationHeading: string;
  readonly source: (value: string, figure: string) => string;
  readonly sourceNumbers: (value: string, figure: string) => string;
  readonly sourceOfWords: (words: string) => string;
  readonly sourceOfRecord: (place: string) => string;
  readonly sourceOfEntered: (place: string) => string;
  readonly share: string;
  readonly records: (count: string) => string;
  readonly entered: (count: string) => string;
  readonly noRecords: string;
  readonly noFigure: string;
  readonly fedFigures: (count: string) => string;
  readonly loading: string;
  readonly busy: {
    readonly recheck: string;
    readonly offerDrafts: string;
    readonly insertDrafts: string;
    readonly offerPublication: string;
    readonly publish: string;
    readonly handOver: string;
  };
  readonly announceDifferences: (count: string) => string;
  readonly announceDrafts: (sentences: string) => string;
  readonly nothingToDraft: string;
  readonly announceMade: string;
  readonly handed: (file: PublishedFile, how: HandedOver) => string;
  readonly draftsInserted: (sheet: string, count: string) => string;
  readonly lastYearReplaced: string;
  readonly draftsTakenBack: string;
  readonly changedSinceDrafts: string;
  readonly writingRestored: string;
  readonly writingFinished: string;
  readonly makeMonthly: string;
  readonly monthlyMade: (sheet: string) => string;
  readonly monthlyPages: (pages: string) => string;
  readonly monthlyKept: (sheet: string) => string;
}
