import type { YearMonth } from "../calendar/calendar-date";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";

/** A figure that is no longer what it was when its month was closed. */
export interface RestatedFigure {
  readonly section: string;
  /** As it stands over the column in the report. */
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What a closed month is no longer. */
export interface ClosedMonthChange {
  readonly month: YearMonth;
  /** None where no figure that was kept has changed. */
  readonly restated: readonly RestatedFigure[];
  /** Kinds whose records changed, and of which no figures were kept. */
  readonly withoutFigures: readonly RecordKindId[];
  /** The records that are new or say something else, where they can be told. */
  readonly records: readonly ReadRecord[];
}
