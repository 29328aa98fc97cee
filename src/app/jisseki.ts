import type { AbortSignalLike } from "./abort-signal";
import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { Rounding } from "../domain/settings/office-settings";
import type { CellPosition } from "../domain/grid/cell-address";
import type { ImportOutcome } from "./import-book";
import type { SettingsSheetOutcome } from "./make-settings-sheet";
import type { CarriedListOutcome, NewYearChoice, NewYearOffer } from "./new-year";
import type { NewYearOutcome, NewYearProgress } from "./new-year-sheets";
import type { ReadingDecision } from "./reading-decision";
import type { SheetsOverview } from "./sheets-overview";
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
  /** Reads the workbook and shows how each of its sheets is read; never refused. */
  lookAtSheets(request: { readonly fiscalYear?: FiscalYear }): Promise<SheetsOverview>;
  /** Writes on 読み方 what the user says of how sheets are read. */
  decideReading(decision: ReadingDecision): Promise<void>;
  /** Takes the record sheets of another .xlsx over; `book` is its file name. */
  importBook(request: {
    readonly file: Uint8Array;
    readonly book: string;
    readonly fiscalYear?: FiscalYear;
  }): Promise<ImportOutcome>;
  /** Removes again what an import brought, unless it was changed since. */
  takeBackImport(outcome: ImportOutcome): Promise<"taken-back" | "changed-since">;
  /** Makes the list of carried cases of the numbers that no intake has. */
  listCarriedCases(request: { readonly fiscalYear: FiscalYear }): Promise<CarriedListOutcome | Refusal>;
  /** Makes 設定 where there is none. */
  makeSettings(request: { readonly fiscalYear: FiscalYear }): Promise<SettingsSheetOutcome>;
  /** What making a year's record sheets would do. */
  previewNewYear(request: NewYearChoice): Promise<NewYearOffer>;
  makeNewYear(
    request: NewYearChoice,
    onProgress: (progress: NewYearProgress) => void,
    signal: AbortSignalLike,
  ): Promise<NewYearOutcome>;
  /** Where the user stands in the workbook. */
  selectedCell(): Promise<{ readonly sheet: string; readonly cell: CellPosition }>;
  goTo(sheet: string, cell?: { readonly row: number; readonly column: number }): Promise<void>;
  today(): CalendarDate;
}
