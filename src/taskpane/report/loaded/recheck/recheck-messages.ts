import type { OtherSource } from "../../../../app/report-outcome";
import type { Rounding } from "../../../../domain/settings/office-settings";
import type { ChangeSince, RecheckWhat } from "../../../../app/proof/report-recheck";

/** The words of 再点検. Numbers come formatted. */
export interface RecheckMessages {
  readonly note: string;
  readonly again: string;
  readonly allEqual: (compared: string) => string;
  readonly someDiffer: (differ: string, compared: string) => string;
  readonly nothingCompared: string;
  readonly differences: string;
  /** Percents are rounded otherwise now. */
  readonly roundingChanged: (written: Rounding, now: Rounding) => string;
  readonly what: Readonly<Record<RecheckWhat, string>>;
  /** In place of `what` and `because` for a count of which is known what it was. */
  readonly since: Readonly<Record<ChangeSince, string>>;
  readonly becauseSince: Readonly<Record<ChangeSince, string>>;
  readonly why: string;
  readonly because: Readonly<Record<RecheckWhat, string>>;
  readonly valueDiffers: (expected: string, found: string) => string;
  readonly recordsChanged: (written: string, expected: string) => string;
  readonly bothChanged: (written: string, expected: string, found: string) => string;
  readonly numberAsText: string;
  readonly textDiffers: (expected: string, found: string) => string;
  readonly missing: (expected: string) => string;
  readonly extraRow: (found: string) => string;
  readonly extraColumn: (found: string) => string;
  readonly followers: (count: string) => string;
  readonly sentences: string;
  readonly sentencesEqual: (count: string) => string;
  readonly sentencesDiffer: (count: string) => string;
  readonly sentenceIsNow: (written: string, figure: string, isNow: string) => string;
  readonly notComparable: (count: string) => string;
  readonly notComparableNote: string;
  readonly otherSources: string;
  readonly from: Readonly<Record<OtherSource["origin"], (count: string) => string>>;
  readonly cellsOn: (sheet: string, count: string) => string;
}
