import type { YearMonth } from "../calendar/calendar-date";
import type { RecordKindId } from "../records/record-kind-id";
import type { LocalisedText } from "../text/language";
import type { Place, ResolvedPlace } from "./place";
import type { CorrectedValue } from "./corrected-value";
import type { Settlement } from "./settlement";
import type { Severity } from "./severity";

/** What a correction would put into the finding's cell. */
export interface FindingFix {
  readonly before: string;
  readonly after: string;
  /** Absent where only a person can correct it: `after` is then a proposal. */
  readonly value?: CorrectedValue;
}

/** What a rule says of a place; a person's name is never in its message. */
export interface FindingDraft {
  /** The id of its message among the rule's. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly related: readonly Place[];
  readonly message: LocalisedText;
  readonly fix: FindingFix | null;
  /** Of the related places, in their order, where one cause is corrected at all of them. */
  readonly relatedFixes?: readonly FindingFix[];
}

/** Something in the records that is wrong, doubtful, or was read in a special way. */
export interface Finding {
  /** The rule's permanent id. */
  readonly rule: string;
  /**
   * Tells it from every other, and stays the same from one check to the next while the records that it speaks
   * of stay what they are, wherever they move to.
   */
  readonly key: string;
  readonly severity: Severity;
  /** Absent where nothing was ever said of it. Errors are never settled. */
  readonly settlement?: Settlement;
  readonly place: ResolvedPlace;
  readonly related: readonly ResolvedPlace[];
  /** The month that it belongs to; absent where it concerns the whole workbook or year. */
  readonly month?: YearMonth;
  /** The kind that it belongs to, where it belongs to one. */
  readonly kind?: RecordKindId;
  readonly message: LocalisedText;
  readonly fix: FindingFix | null;
  /** Of the related places, in their order, where one cause is corrected at all of them. */
  readonly relatedFixes?: readonly FindingFix[];
}
