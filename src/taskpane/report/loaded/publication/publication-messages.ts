import type { PersonalDatum } from "../../../../domain/rules/personal-data/find-personal-data";
import type { PublishedFile } from "../../../../app/publication/publication";

/** The words of 公表用ファイル. Numbers come formatted. */
export interface PublicationMessages {
  readonly note: string;
  readonly suppression: string;
  readonly showAll: string;
  readonly below: (below: string, count: string) => string;
  readonly ownBelow: string;
  readonly ownField: string;
  readonly ownTooSmall: (smallest: string) => string;
  readonly suppressionNote: string;
  readonly people: (count: string) => string;
  readonly aggregate: string;
  readonly omit: string;
  readonly stories: string;
  readonly storiesConfirmed: (count: string) => string;
  readonly storiesLeftOut: (count: string) => string;
  readonly story: (section: string, number: string) => string;
  readonly storiesNote: string;
  readonly words: string;
  readonly wordsNote: string;
  readonly word: (words: string, datum: string, sheets: string) => string;
  readonly datum: Readonly<Record<PersonalDatum, string>>;
  readonly lastYearsWords: (sections: string) => string;
  readonly make: string;
  readonly leavesOut: string;
  readonly made: string;
  readonly madeOtherwise: string;
  readonly sections: (count: string) => string;
  readonly suppressed: (count: string, of: string, below: string) => string;
  readonly nothingSuppressed: string;
  readonly almostAllHidden: (sections: string) => string;
  readonly storiesPublished: (count: string, leftOut: string) => string;
  readonly masked: (count: string) => string;
  readonly lookOver: string;
  readonly save: Readonly<Record<PublishedFile, string>>;
  readonly changeAndMake: string;
}
