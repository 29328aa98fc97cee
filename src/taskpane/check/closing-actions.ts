import type { YearMonth } from "../../domain/calendar/calendar-date";
import type { OpenForm } from "../pane-state";

/** What can be done about closing a month. */
export interface ClosingActions {
  /** While something is being written nothing else can be. */
  readonly disabled: boolean;
  readonly form: OpenForm | undefined;
  /** Who settled or closed last. */
  readonly staffName: string;
  readonly onForm: (form: OpenForm | undefined) => void;
  readonly onClose: (month: YearMonth, by: string, confirmedBy: string) => void;
  /** Makes the month's 月報. */
  readonly onMakeMonthly: (month: YearMonth) => void;
  readonly onReopen: (month: YearMonth, reason: string, by: string) => void;
}
