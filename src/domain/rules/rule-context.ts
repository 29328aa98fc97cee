import type { CalendarDate, YearMonth } from "../calendar/calendar-date";
import type { CaseHistory } from "../count/case-history";
import type { ClosedMonthChange } from "../count/closed-month-change";
import type { YearFigures } from "../count/year-figures";
import type { YearDataset } from "../records/year-dataset";
import type { PrintedText } from "./printed-text";
import type { Quoting } from "./quoting/quoted-text";

/** What every rule may look at. */
export interface RuleContext {
  readonly dataset: YearDataset;
  readonly cases: CaseHistory;
  readonly figures: YearFigures;
  /** How messages quote cells, so that no name is in them. */
  readonly quoting: Quoting;
  /** An injected day: rules never ask the clock. */
  readonly today: CalendarDate;
  /** What staff wrote that is printed: nobody may be known from it. */
  readonly printedTexts: readonly PrintedText[];
  /** The months from which a sheet may be expected: April to the last month that has one, or the asked one. */
  readonly months: readonly YearMonth[];
  /** The closed months that are no longer what they were; none where nobody compared them. */
  readonly closedMonthChanges?: readonly ClosedMonthChange[];
}
