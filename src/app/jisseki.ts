import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { Rounding } from "../domain/settings/office-settings";
import type { MonthCheck } from "./month-check";
import type { Refusal } from "./refusal";
import type { ReportCancelled, ReportOutcome, ReportPreview, ReportProgress } from "./report-outcome";
import type { YearOverview } from "./year-overview";

/** What the add-in does for its user; the task pane sees nothing else. Host failures throw HostError. */
export interface Jisseki {
  /** Reads the workbook and shows the year at a glance. Without a year: the one that 設定 or the sheets name. */
  lookAtYear(request: { readonly fiscalYear?: FiscalYear }): Promise<YearOverview | Refusal>;
  checkMonth(request: {
    readonly fiscalYear: FiscalYear;
    readonly month: YearMonth;
  }): Promise<MonthCheck | Refusal>;
  /** What building would do, before anything is written. */
  previewReport(request: { readonly fiscalYear: FiscalYear }): Promise<ReportPreview | Refusal>;
  buildReport(
    request: {
      readonly fiscalYear: FiscalYear;
      readonly rounding?: Rounding;
      /** What the user was told would be done: where it no longer holds, nothing is written. */
      readonly announced?: ReportPreview;
    },
    onProgress: (progress: ReportProgress) => void,
    signal: AbortSignalLike,
  ): Promise<ReportOutcome | ReportCancelled | Refusal>;
  goTo(sheet: string, cell?: { readonly row: number; readonly column: number }): Promise<void>;
  today(): CalendarDate;
}

/** The part of an AbortSignal that a use case needs. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
